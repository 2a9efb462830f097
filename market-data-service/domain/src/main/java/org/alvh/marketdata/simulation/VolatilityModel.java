package org.alvh.marketdata.simulation;

/**
 * The joint daily law of the S&P 500's return and of the logarithm of the VIX.
 *
 * <pre>
 *   x   = soft bounds of (m + a + b + c)        x = ln VIX; a slow, b medium, c fast
 *   n   = s·(−ρ·z + √(1−ρ²)·η) + g·(min(z², 9) − 1) + v·(J − λ)
 *                                               z normal; J a jump, exponential with chance λ
 *   a'  = φa·a + wa·n + sa·ζ    b' = φb·b + wb·n + steer    c' = φc·c + wc·n + sc·ξ
 *   λ   = min(λ0 · e^{l·(x−m)}, λmax)
 * </pre>
 *
 * The same normal and the same jump move index and VIX, with opposite signs: that is the leverage effect. The
 * index's side of it is {@link IndexReturn}.
 * Jumps are likelier when the VIX is high, so they cluster. {@code steer} is zero but in the opening.
 *
 * <p>Two-factor log variance with leverage: Chernov, Gallant, Ghysels and Tauchen, "Alternative models for
 * stock price dynamics" (2003); common jumps in price and variance: Duffie, Pan and Singleton (2000), Eraker
 * (2004). Written on ln VIX itself, since the VIX is what the rules read.
 */
final class VolatilityModel {

    private static final double LARGEST_SQUARE = 9;

    private final VolatilityParameters law;
    private final IndexReturn index;
    private final double slowPersistence;
    private final double mediumPersistence;
    private final double fastPersistence;
    private final double ownShare;

    VolatilityModel(VolatilityParameters law, IndexParameters index) {
        this.law = law;
        this.index = new IndexReturn(index, law.centre());
        this.slowPersistence = persistence(law.slowHalfLife());
        this.mediumPersistence = persistence(law.mediumHalfLife());
        this.fastPersistence = persistence(law.fastHalfLife());
        this.ownShare = Math.sqrt(1 - law.leverage() * law.leverage());
    }

    /**
     * The factors after a session, in units of ln VIX, the level they make and what the index carries on.
     *
     * @param logVix ln of the VIX close in points
     */
    record State(double slow, double medium, double fast, double logVix, IndexReturn.State index) {}

    /**
     * One session.
     *
     * @param state after the session
     * @param logReturn of the index, close to close
     * @param sessionVolatility standard deviation of that return as the close before had it
     */
    record Step(State state, double logReturn, double sessionVolatility) {}

    /** A start with a given slow factor, all else at rest. */
    State start(double slow) {
        return new State(slow, 0, 0, level(slow, 0, 0), IndexReturn.State.AT_REST);
    }

    /** The next session; {@code steer} is added to the medium factor and moves the index against it. */
    Step next(State state, double steer, RandomStream random) {
        double excess = state.logVix() - law.centre();
        double chance = Math.min(law.jumpCap(), law.jumpChance() * StrictMath.exp(law.jumpClustering() * excess));
        double market = random.gaussian();
        double jump = (random.uniform() < chance ? random.exponential() : 0) - chance;

        double news = law.newsVolatility() * (-law.leverage() * market + ownShare * random.gaussian())
                + law.convexity() * (Math.min(market * market, LARGEST_SQUARE) - 1)
                + law.jumpInVix() * jump;
        double slow = slowPersistence * state.slow() + law.slowWeight() * news + law.slowNoise() * random.gaussian();
        double medium = mediumPersistence * state.medium() + law.mediumWeight() * news + steer;
        double fast = fastPersistence * state.fast() + law.fastWeight() * news + law.fastNoise() * random.gaussian();

        IndexReturn.Shock shock = new IndexReturn.Shock(market, jump, random.gaussian());
        IndexReturn.Move move = index.next(state.index(), state.logVix(), shock);
        State after = new State(slow, medium, fast, level(slow, medium, fast), move.state());
        return new Step(after, move.logReturn() + index.steered(steer), move.volatility());
    }

    private double level(double slow, double medium, double fast) {
        return bounded(law.centre() + slow + medium + fast);
    }

    /** Floor and ceiling approached smoothly, so that no close sticks to either. */
    private double bounded(double logVix) {
        double floored = law.floor() + softPlus(logVix - law.floor(), law.floorWidth());
        return law.ceiling() - softPlus(law.ceiling() - floored, law.ceilingWidth());
    }

    private static double softPlus(double value, double width) {
        return width * StrictMath.log1p(StrictMath.exp(value / width));
    }

    private static double persistence(double halfLifeSessions) {
        return StrictMath.pow(0.5, 1 / halfLifeSessions);
    }
}

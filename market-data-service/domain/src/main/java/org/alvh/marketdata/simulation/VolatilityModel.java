package org.alvh.marketdata.simulation;

/**
 * The joint daily law of the S&P 500's return and of the logarithm of the VIX.
 *
 * <pre>
 *   x   = soft bounds of (m + a + b + c)        x = ln VIX; a slow, b medium, c fast
 *   sd  = k · e^x / 100 / √252 · e^{e·(x−m)}    a session's volatility, from the close before
 *   r   = μ/252 + sd · (d·z − j·(J − λ))        z normal; J a jump, exponential with chance λ
 *   n   = s·(−ρ·z + √(1−ρ²)·η) + g·(min(z², 9) − 1) + v·(J − λ)
 *   a'  = φa·a + wa·n + sa·ζ    b' = φb·b + wb·n + steer    c' = φc·c + wc·n + sc·ξ
 *   λ   = min(λ0 · e^{l·(x−m)}, λmax)
 * </pre>
 *
 * The same normal and the same jump move index and VIX, with opposite signs: that is the leverage effect.
 * Jumps are likelier when the VIX is high, so they cluster. {@code steer} is zero but in the opening.
 *
 * <p>Two-factor log variance with leverage: Chernov, Gallant, Ghysels and Tauchen, "Alternative models for
 * stock price dynamics" (2003); common jumps in price and variance: Duffie, Pan and Singleton (2000), Eraker
 * (2004). Written on ln VIX itself, since the VIX is what the rules read.
 */
final class VolatilityModel {

    private static final double SESSIONS_A_YEAR = 252;
    private static final double LARGEST_SQUARE = 9;

    private final VolatilityParameters law;
    private final double slowPersistence;
    private final double mediumPersistence;
    private final double fastPersistence;
    private final double ownShare;

    VolatilityModel(VolatilityParameters law) {
        this.law = law;
        this.slowPersistence = persistence(law.slowHalfLife());
        this.mediumPersistence = persistence(law.mediumHalfLife());
        this.fastPersistence = persistence(law.fastHalfLife());
        this.ownShare = Math.sqrt(1 - law.leverage() * law.leverage());
    }

    /**
     * The factors after a session, in units of ln VIX, and the level they make.
     *
     * @param logVix ln of the VIX close in points
     */
    record State(double slow, double medium, double fast, double logVix) {}

    /**
     * One session.
     *
     * @param state after the session
     * @param logReturn of the index, close to close
     * @param sessionVolatility standard deviation of that return as the close before had it
     */
    record Step(State state, double logReturn, double sessionVolatility) {}

    State stateOf(double slow, double medium, double fast) {
        return new State(slow, medium, fast, bounded(law.centre() + slow + medium + fast));
    }

    /** The next session; {@code steer} is added to the medium factor and moves the index against it. */
    Step next(State state, double steer, RandomStream random) {
        double excess = state.logVix() - law.centre();
        double volatility =
                law.realisedShare() * StrictMath.exp(state.logVix() + law.elasticity() * excess) / 100 / rootOfYear();
        double chance = Math.min(law.jumpCap(), law.jumpChance() * StrictMath.exp(law.jumpClustering() * excess));
        double market = random.gaussian();
        double jump = (random.uniform() < chance ? random.exponential() : 0) - chance;

        double news = law.newsVolatility() * (-law.leverage() * market + ownShare * random.gaussian())
                + law.convexity() * (Math.min(market * market, LARGEST_SQUARE) - 1)
                + law.jumpInVix() * jump;
        double slow = slowPersistence * state.slow() + law.slowWeight() * news + law.slowNoise() * random.gaussian();
        double medium = mediumPersistence * state.medium() + law.mediumWeight() * news + steer;
        double fast = fastPersistence * state.fast() + law.fastWeight() * news + law.fastNoise() * random.gaussian();

        double logReturn = law.annualDrift() / SESSIONS_A_YEAR
                + volatility * (law.diffusion() * market - law.jumpInReturn() * jump)
                - steer * (steer > 0 ? law.steeredFall() : law.steeredRise());
        return new Step(stateOf(slow, medium, fast), logReturn, volatility);
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

    private static double rootOfYear() {
        return Math.sqrt(SESSIONS_A_YEAR);
    }
}

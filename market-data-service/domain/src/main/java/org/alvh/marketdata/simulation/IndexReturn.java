package org.alvh.marketdata.simulation;

/**
 * The daily law of the S&P 500's return, given the VIX and the news of the session.
 *
 * <pre>
 *   sd  = k · e^x / 100 / √252 · e^{e·(x−m) + y}     x = ln VIX of the close before
 *   f   = sd · (d·z − j·(J − λ))                     z, J: the normal and the jump that move the VIX too
 *   r   = (μ + q·(e^x/100)²)/252 + f − (1 − φT)·T
 *   y'  = φy·y + √(1 − φy²)·sy·(−ry·z + √(1 − ry²)·ω)
 *   T'  = φT·T + min(θ·e^{h·(x−m)}, θmax)·f
 * </pre>
 *
 * The index realises a share of the VIX that wanders, and more of it after falls; the mean return grows with
 * variance (Merton, 1980); a part T of every move is transitory (Fama and French, 1988; Poterba and Summers,
 * 1988), a larger one in stress. So a month's moves are narrower than its days promise.
 */
final class IndexReturn {

    private static final double SESSIONS_A_YEAR = 252;

    private final IndexParameters law;
    private final double centre;
    private final double wanderPersistence;
    private final double wanderInnovation;
    private final double ownShare;
    private final double overshootPersistence;

    /**
     * @param law the numbers
     * @param centre m, ln of the VIX level at which they hold
     */
    IndexReturn(IndexParameters law, double centre) {
        this.law = law;
        this.centre = centre;
        this.wanderPersistence = StrictMath.pow(0.5, 1 / law.wanderHalfLife());
        this.wanderInnovation = law.wanderDeviation() * Math.sqrt(1 - wanderPersistence * wanderPersistence);
        this.ownShare = Math.sqrt(1 - law.wanderLeverage() * law.wanderLeverage());
        this.overshootPersistence = StrictMath.pow(0.5, 1 / law.overshootHalfLife());
    }

    /**
     * What the index carries from session to session beside its level.
     *
     * @param wander y, ln of realised volatility against its usual share of the VIX
     * @param overshoot T, the part of past moves still to be taken back, as log return
     */
    record State(double wander, double overshoot) {

        static final State AT_REST = new State(0, 0);
    }

    /** z, J − λ and ω of one session. */
    record Shock(double market, double jump, double wander) {}

    /**
     * One session.
     *
     * @param state after the session
     * @param logReturn close to close
     * @param volatility standard deviation of that return as the close before had it
     */
    record Move(State state, double logReturn, double volatility) {}

    /** The next move from a state and the VIX close, given as its logarithm, of the session before. */
    Move next(State state, double logVix, Shock shock) {
        double excess = logVix - centre;
        double volatility = law.realisedShare()
                * StrictMath.exp(logVix + law.elasticity() * excess + state.wander())
                / 100
                / Math.sqrt(SESSIONS_A_YEAR);
        double fresh = volatility * (law.diffusion() * shock.market() - law.jump() * shock.jump());
        double annualMean = law.annualDrift() + law.variancePremium() * StrictMath.exp(2 * logVix) / 10_000;
        double logReturn = annualMean / SESSIONS_A_YEAR + fresh - (1 - overshootPersistence) * state.overshoot();
        double transitory =
                Math.min(law.overshootCap(), law.overshoot() * StrictMath.exp(law.overshootGrowth() * excess));
        double innovation = -law.wanderLeverage() * shock.market() + ownShare * shock.wander();
        State after = new State(
                wanderPersistence * state.wander() + wanderInnovation * innovation,
                overshootPersistence * state.overshoot() + transitory * fresh);
        return new Move(after, logReturn, volatility);
    }

    /** What steering the VIX by so much moves the index, as log return. */
    double steered(double steer) {
        return -steer * (steer > 0 ? law.steeredFall() : law.steeredRise());
    }
}

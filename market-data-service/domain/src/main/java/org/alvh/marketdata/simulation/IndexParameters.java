package org.alvh.marketdata.simulation;

/**
 * The numbers of {@link IndexReturn}: what the index does, given what moves the VIX.
 *
 * @param realisedShare k, volatility of the index as a share of the VIX
 * @param elasticity e, by which the index's volatility outgrows the VIX
 * @param diffusion d, share of the volatility that is not jumps
 * @param jump j, in standard deviations of the session
 * @param wanderDeviation sy, stationary standard deviation of the wandering share, in logarithm
 * @param wanderHalfLife in sessions
 * @param wanderLeverage ry, correlation of its innovations with the return, sign turned
 * @param annualDrift μ, mean log return of the price index a year at a VIX of zero
 * @param variancePremium q, what a year at a VIX of 100 would add to it
 * @param overshoot θ, share of a move that is taken back in time, at the centre
 * @param overshootGrowth h, growth of that share with ln VIX
 * @param overshootCap θmax
 * @param overshootHalfLife in sessions
 * @param steeredFall log return of the index for each unit of ln VIX steered up, sign turned
 * @param steeredRise the same for each unit steered down
 */
record IndexParameters(
        double realisedShare,
        double elasticity,
        double diffusion,
        double jump,
        double wanderDeviation,
        double wanderHalfLife,
        double wanderLeverage,
        double annualDrift,
        double variancePremium,
        double overshoot,
        double overshootGrowth,
        double overshootCap,
        double overshootHalfLife,
        double steeredFall,
        double steeredRise) {

    /**
     * Matched to the law of 31-session moves against the VIX, whole and by level of the VIX, to variance ratios
     * and to daily moments of 1990 to 2026, see {@code docs/model/simulated-market.md}. The steered moves lie
     * below the slope of the return on the change of ln VIX, .12 over those years, since the model's own noise
     * adds to them as its volatility rises.
     */
    static final IndexParameters CALIBRATED = new IndexParameters(
            0.840, 0.051, 0.843, 1.010, 0.164, 26.4, 0.90, 0.060, 0.55, 0.073, 1.67, 0.6, 3.3, 0.075, 0.06);

    IndexParameters {
        Positive.require("realisedShare", realisedShare);
        Positive.require("wanderHalfLife", wanderHalfLife);
        Positive.require("overshootHalfLife", overshootHalfLife);
        if (wanderLeverage < -1 || wanderLeverage > 1) {
            throw new IllegalArgumentException("wanderLeverage is " + wanderLeverage + ", expected a correlation");
        }
        if (overshoot < 0 || overshoot > overshootCap || overshootCap > 1) {
            throw new IllegalArgumentException("overshoot " + overshoot + " must lie between 0 and its cap "
                    + overshootCap + ", and that at 1 or below");
        }
    }
}

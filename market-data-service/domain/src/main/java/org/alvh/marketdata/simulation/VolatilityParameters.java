package org.alvh.marketdata.simulation;

/**
 * The numbers of {@link VolatilityModel}. Half-lives in sessions, factors in units of ln VIX.
 *
 * @param centre m, ln of the VIX level that the factors move around
 * @param floor ln of the lowest VIX approached
 * @param floorWidth over which the floor bends the level
 * @param ceiling ln of the highest VIX approached
 * @param ceilingWidth over which the ceiling bends the level
 * @param slowHalfLife of factor a
 * @param mediumHalfLife of factor b
 * @param fastHalfLife of factor c
 * @param newsVolatility s, standard deviation of the news apart from jumps
 * @param leverage ρ, correlation of that news with the return, sign turned
 * @param convexity g, what a large move of either sign adds
 * @param slowWeight wa, share of the news that stays in the slow factor
 * @param mediumWeight wb
 * @param fastWeight wc
 * @param slowNoise sa, the slow factor's own standard deviation a session
 * @param fastNoise sc
 * @param jumpChance λ0 a session at the centre
 * @param jumpClustering l, growth of the chance with ln VIX
 * @param jumpCap λmax
 * @param jumpInVix v
 */
record VolatilityParameters(
        double centre,
        double floor,
        double floorWidth,
        double ceiling,
        double ceilingWidth,
        double slowHalfLife,
        double mediumHalfLife,
        double fastHalfLife,
        double newsVolatility,
        double leverage,
        double convexity,
        double slowWeight,
        double mediumWeight,
        double fastWeight,
        double slowNoise,
        double fastNoise,
        double jumpChance,
        double jumpClustering,
        double jumpCap,
        double jumpInVix) {

    /**
     * Matched to moments of VIX closes from 1990 to 2026 by random search, see
     * {@code docs/model/simulated-market.md}.
     */
    static final VolatilityParameters CALIBRATED = new VolatilityParameters(
            2.8946,
            StrictMath.log(9),
            0.10,
            StrictMath.log(85),
            0.15,
            290,
            38,
            1.25,
            0.0500,
            0.796,
            0.0047,
            0.123,
            0.810,
            0.267,
            0.0139,
            0.0098,
            0.0317,
            2.10,
            0.088,
            0.0969);

    VolatilityParameters {
        if (floor >= centre || centre >= ceiling) {
            throw new IllegalArgumentException(
                    "the centre " + centre + " must lie between floor " + floor + " and ceiling " + ceiling);
        }
        Positive.require("slowHalfLife", slowHalfLife);
        Positive.require("mediumHalfLife", mediumHalfLife);
        Positive.require("fastHalfLife", fastHalfLife);
        Positive.require("floorWidth", floorWidth);
        Positive.require("ceilingWidth", ceilingWidth);
        if (leverage < -1 || leverage > 1) {
            throw new IllegalArgumentException("leverage is " + leverage + ", expected a correlation");
        }
        if (jumpCap < 0 || jumpCap > 1) {
            throw new IllegalArgumentException("jumpCap is " + jumpCap + ", expected a chance between 0 and 1");
        }
    }
}

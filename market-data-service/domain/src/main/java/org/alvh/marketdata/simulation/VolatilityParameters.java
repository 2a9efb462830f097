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
 * @param realisedShare k, volatility of the index as a share of the VIX
 * @param elasticity e, by which the index's volatility outgrows the VIX
 * @param diffusion d, share of the volatility that is not jumps
 * @param jumpChance λ0 a session at the centre
 * @param jumpClustering l, growth of the chance with ln VIX
 * @param jumpCap λmax
 * @param jumpInReturn j, in standard deviations of the session
 * @param jumpInVix v
 * @param annualDrift μ, mean log return of the price index a year
 * @param steeredFall log return of the index for each unit of ln VIX steered up, sign turned
 * @param steeredRise the same for each unit steered down
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
        double realisedShare,
        double elasticity,
        double diffusion,
        double jumpChance,
        double jumpClustering,
        double jumpCap,
        double jumpInReturn,
        double jumpInVix,
        double annualDrift,
        double steeredFall,
        double steeredRise) {

    /**
     * Matched to 33 moments of SPX and VIX closes from 1990 to 2026 by random search, see
     * {@code docs/model/simulated-market.md}. The steered moves lie below the slope of the return on the
     * change of ln VIX, .12 over those years, since the model's own noise adds to them as its volatility rises.
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
            0.833,
            0.179,
            0.928,
            0.0317,
            2.10,
            0.088,
            1.005,
            0.0969,
            0.080,
            0.075,
            0.06);

    VolatilityParameters {
        if (floor >= centre || centre >= ceiling) {
            throw new IllegalArgumentException(
                    "the centre " + centre + " must lie between floor " + floor + " and ceiling " + ceiling);
        }
        requirePositive("slowHalfLife", slowHalfLife);
        requirePositive("mediumHalfLife", mediumHalfLife);
        requirePositive("fastHalfLife", fastHalfLife);
        requirePositive("floorWidth", floorWidth);
        requirePositive("ceilingWidth", ceilingWidth);
        requirePositive("realisedShare", realisedShare);
        if (leverage < -1 || leverage > 1) {
            throw new IllegalArgumentException("leverage is " + leverage + ", expected a correlation");
        }
        if (jumpCap < 0 || jumpCap > 1) {
            throw new IllegalArgumentException("jumpCap is " + jumpCap + ", expected a chance between 0 and 1");
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", expected a number above 0");
        }
    }
}

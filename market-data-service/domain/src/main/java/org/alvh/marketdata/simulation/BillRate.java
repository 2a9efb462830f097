package org.alvh.marketdata.simulation;

/**
 * The three-month bill's bond-equivalent yield in percent: a square-root process (Cox, Ingersoll and Ross,
 * 1985) by sessions, kept at or above {@value #LOWEST}.
 *
 * <p>Mean 2.8 and a standard deviation of about 2 are those of 1990 to 2026.
 */
final class BillRate {

    private static final double LOWEST = 0.01;
    private static final double MEAN = 2.8;
    private static final double REVERSION_A_YEAR = 0.15;
    private static final double DIFFUSION = 0.65;
    private static final double START = 3.0;
    private static final double YEARS_A_SESSION = 1 / 252.0;

    private double rate = START;

    /** The rate after one more session. */
    double next(double standardNormal) {
        double drift = REVERSION_A_YEAR * (MEAN - rate) * YEARS_A_SESSION;
        double noise = DIFFUSION * Math.sqrt(rate * YEARS_A_SESSION) * standardNormal;
        rate = Math.max(LOWEST, rate + drift + noise);
        return rate;
    }
}

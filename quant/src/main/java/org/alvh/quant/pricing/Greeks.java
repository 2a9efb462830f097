package org.alvh.quant.pricing;

/**
 * Signed sensitivities of one long option, in model units. Screens and reports use the conversions below.
 *
 * @param delta price per 1.00 of the forward or spot that was given
 * @param gamma delta per 1.00 of the same
 * @param vega price per 1.00 of volatility (from 0.20 to 1.20)
 * @param theta price per year that passes, with everything else given held; usually negative
 * @param rho price per 1.00 of the rate
 */
public record Greeks(double delta, double gamma, double vega, double theta, double rho) {

    private static final double VOL_POINTS = 100.0;
    private static final double CALENDAR_DAYS = 365.0;

    public Greeks {
        requireFinite(delta, "delta");
        requireFinite(gamma, "gamma");
        requireFinite(vega, "vega");
        requireFinite(theta, "theta");
        requireFinite(rho, "rho");
    }

    /** Price per volatility point, 0.01 of volatility. */
    public double vegaPerVolPoint() {
        return vega / VOL_POINTS;
    }

    /** Price per calendar day that passes. */
    public double thetaPerDay() {
        return theta / CALENDAR_DAYS;
    }

    private static void requireFinite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, not " + value);
        }
    }
}

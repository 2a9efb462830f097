package org.alvh.marketdata.surface;

import java.util.OptionalDouble;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.pricing.Elementary;

/**
 * The shape of an SPX smile before its level is solved: a hyperbola in z = ln(K/F)/(VS·√T). With
 * x = (SKEW − 125)/10 and v = ln(VIX/18), c = 0.36, s = 0.71·e^{−0.51u}, and
 *
 * <ul>
 *   <li>by SKEW, u = ln(days/30), p = 0.275·e^{0.07x}, m = 1.08 − 0.085x + 0.43v, fitted on 740 expiry slices of SPX,
 *       SPXW and SPY between 2010 and 2026;
 *   <li>by SKEW and VVIX, with w = ln(VVIX/92) − ½v, which is VVIX against the root of the VIX,
 *       u = ln(VS²T/(VIX²·30/365)), p = 0.275·e^{0.055x + 0.43w}, m = 1.09 − 0.065x + 0.59v, fitted on 566 slices of
 *       the same, of 211 days.
 * </ul>
 *
 * <p>A smile of the second form depends on its tenor through VS²T alone, so as long as that rises total variance rises
 * with tenor at every strike of the core, for w from −0.75 to 0.65; by calendar days it need not over a weekend.
 *
 * @param putSlope p, by which σ/VS rises per unit of z far in the put wing
 * @param centre m, where the hyperbola bends
 * @param callSlope c, the same as p in the call wing
 * @param bend s, the width of the bend
 * @param leastLevel below which a is not sought
 */
record SpxSmileShape(double putSlope, double centre, double callSlope, double bend, double leastLevel) {

    private static final double NEUTRAL_SKEW = 125.0;
    private static final double SKEW_UNIT = 10.0;
    private static final double NEUTRAL_VIX = 18.0;
    private static final double NEUTRAL_VVIX = 92.0;
    private static final double VIX_DAYS = 30.0;
    private static final double DAYS_A_YEAR = 365.0;
    private static final double PERCENT = 100.0;
    private static final double PUT_SLOPE = 0.275;
    private static final double CALL_SLOPE = 0.36;

    /**
     * The shape of a calibrated tenor.
     *
     * @param swapVolatility VS, annual, decimal
     */
    static SpxSmileShape of(SmileForm form, VolatilityLevels levels, double swapVolatility, int days) {
        // Neutral where the series has not begun.
        OptionalDouble skew = levels.skew();
        double x = skew.isPresent() ? (skew.getAsDouble() - NEUTRAL_SKEW) / SKEW_UNIT : 0.0;
        double v = Elementary.log(levels.vix() / NEUTRAL_VIX);
        return switch (form) {
            case SKEW ->
                new SpxSmileShape(
                        PUT_SLOPE * Elementary.exp(0.07 * x),
                        1.08 - 0.085 * x + 0.43 * v,
                        CALL_SLOPE,
                        bend(days / VIX_DAYS),
                        0.2);
            case SKEW_AND_VVIX -> {
                OptionalDouble vvix = levels.vvix();
                double w = vvix.isPresent() ? Elementary.log(vvix.getAsDouble() / NEUTRAL_VVIX) - 0.5 * v : 0.0;
                yield new SpxSmileShape(
                        PUT_SLOPE * Elementary.exp(0.055 * x + 0.43 * w),
                        1.09 - 0.065 * x + 0.59 * v,
                        CALL_SLOPE,
                        bend(totalVariance(swapVolatility, days) / totalVariance(levels.vix() / PERCENT, VIX_DAYS)),
                        -1.0);
            }
        };
    }

    /** Narrower the longer the tenor, as a multiple of a month. */
    private static double bend(double months) {
        return 0.71 * Elementary.exp(-0.51 * Elementary.log(months));
    }

    private static double totalVariance(double volatility, double days) {
        return volatility * volatility * days / DAYS_A_YEAR;
    }
}

package org.alvh.marketdata.surface;

import java.util.OptionalDouble;
import org.alvh.quant.pricing.Elementary;

/**
 * The shape of an SPX smile before its level is solved: a hyperbola in z = ln(K/F)/(VS·√T). With
 * x = (SKEW − 125)/10, v = ln(VIX/18) and u = ln(days/30),
 * p = 0.275·e^{0.07x}, m = 1.08 − 0.085x + 0.43v, c = 0.36, s = 0.71·e^{−0.51u}, fitted on 740 expiry slices of
 * SPX, SPXW and SPY between 2010 and 2026.
 *
 * @param putSlope p, by which σ/VS rises per unit of z far in the put wing
 * @param centre m, where the hyperbola bends
 * @param callSlope c, the same as p in the call wing
 * @param bend s, the width of the bend
 */
record SpxSmileShape(double putSlope, double centre, double callSlope, double bend) {

    private static final double NEUTRAL_SKEW = 125.0;
    private static final double SKEW_UNIT = 10.0;
    private static final double NEUTRAL_VIX = 18.0;
    private static final double NEUTRAL_DAYS = 30.0;
    private static final double CALL_SLOPE = 0.36;

    static SpxSmileShape of(double vixLevel, OptionalDouble skewLevel, int days) {
        // SKEW begins with the VIX in 1990; a day without it is taken as neutral.
        double x = skewLevel.isPresent() ? (skewLevel.getAsDouble() - NEUTRAL_SKEW) / SKEW_UNIT : 0.0;
        double v = Elementary.log(vixLevel / NEUTRAL_VIX);
        double u = Elementary.log(days / NEUTRAL_DAYS);
        return new SpxSmileShape(
                0.275 * Elementary.exp(0.07 * x),
                1.08 - 0.085 * x + 0.43 * v,
                CALL_SLOPE,
                0.71 * Elementary.exp(-0.51 * u));
    }
}

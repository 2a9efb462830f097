package org.alvh.quant.pricing;

/**
 * The first s of an {@link ImpliedVolatility} after P. Jäckel, "Let's Be Rational", Wilmott, January 2015 and 2024:
 * the inverse of the price is interpolated, on four stretches, between points where the price is known. They meet at
 * the inflection s = √(−2x) and where the tangent there reaches the bounds of the price, on both of which the price
 * is computed. On the inner two the inverse itself is interpolated; towards the bounds, where it has no finite
 * slope, that of a function which behaves as the price does.
 *
 * <p>Jäckel's price is in units of √(FK), here it is c, in units of min(F, K): b = c·e^{x/2}.
 */
final class VolatilityGuess {

    private static final double ONE_OVER_SQRT_THREE = 0.5773502691896258;
    private static final double TWO_PI = 6.283185307179586;

    /** 2π/(3√3). */
    private static final double LOWER_SCALE = 1.2091995761561452;

    private static final double SQRT_HALF_PI = 1.2533141373155003;

    private VolatilityGuess() {}

    /**
     * For a price below its value at the left point, by f = 2π|x|/(3√3)·N(−z)³ with z = |x|/(√3·s), whose slope by
     * the price is one at zero.
     *
     * @param s the left point
     * @param atS the price there
     */
    static double low(double x, double share, double s, double atS) {
        double z = -x * ONE_OVER_SQRT_THREE / s;
        double tail = Normal.scaledTail(z);
        double growth = Elementary.exp(0.125 * s * s);
        // In units of LOWER_SCALE·|x|·e^{x/2}, which keeps everything within the range of doubles.
        double unit = 1.0 / (LOWER_SCALE * -x);
        double top = tail * tail * tail * Elementary.exp(-1.5 * z * z - 0.5 * x);
        double slope = TWO_PI * z * z * tail * tail * growth;
        double curvature = lowCurvature(x, s, z, tail) * Elementary.exp(1.5 * z * z + 0.25 * s * s + 0.5 * x);
        double leftSlope = atS * unit;
        double rightSlope = leftSlope * slope;
        double t = share / atS;
        double control = RationalCubic.controlByRight(top, leftSlope, rightSlope, leftSlope * atS * curvature, true);
        double f = RationalCubic.value(t, 1.0 - t, 0.0, top, leftSlope, rightSlope, control);
        if (!(f > 0.0)) {
            f = (top * t + leftSlope * (1.0 - t)) * t;
        }
        double logOfCube = Elementary.log(f) + 0.5 * x;
        return -x * ONE_OVER_SQRT_THREE / RoughQuantile.upper(logOfCube / 3.0);
    }

    /** f″ by the price without its exponentials. */
    private static double lowCurvature(double x, double s, double z, double tail) {
        double s2 = s * s;
        double bracket = 8.0 * s * -x / ONE_OVER_SQRT_THREE
                + (3.0 * s2 * (s2 - 8.0) - 8.0 * x * x) * NormalisedBlack.SQRT_TWO_PI * tail;
        return TWO_PI / 12.0 * z * z / (s2 * s) * tail * bracket;
    }

    /** Between two points, the steepness of the price known at each; the inflection is one of them. */
    static double between(
            double t, double left, double right, double leftSlope, double rightSlope, boolean inflectionIsLeft) {
        double rise = right - left;
        double control = inflectionIsLeft
                ? RationalCubic.controlByLeft(rise, leftSlope, rightSlope, 0.0, false)
                : RationalCubic.controlByRight(rise, leftSlope, rightSlope, 0.0, false);
        return RationalCubic.value(t, 1.0 - t, left, right, leftSlope, rightSlope, control);
    }

    /**
     * For a price above its value at the right point, by f = N(−s/2), whose slope by the price is −½ at the bound.
     *
     * @param rest how much of the way from the right point to the bound is left
     * @param s the right point
     * @param missing one less the price there
     */
    static double high(double x, double rest, double s, double missing) {
        double h = x / s;
        double root = Elementary.exp(0.5 * x);
        double bottom = Normal.cdf(-0.5 * s);
        double length = missing * root;
        double leftSlope = -0.5 * Elementary.exp(0.5 * h * h) * length;
        double rightSlope = -0.5 * length;
        double curvature = SQRT_HALF_PI * h * h / s * Elementary.exp(h * h + 0.125 * s * s) * length * length;
        double control = RationalCubic.controlByLeft(-bottom, leftSlope, rightSlope, curvature, true);
        double f = RationalCubic.value(1.0 - rest, rest, bottom, 0.0, leftSlope, rightSlope, control);
        if (!(f > 0.0)) {
            f = (bottom * rest - rightSlope * (1.0 - rest)) * rest;
        }
        return 2.0 * RoughQuantile.upper(Elementary.log(f));
    }
}

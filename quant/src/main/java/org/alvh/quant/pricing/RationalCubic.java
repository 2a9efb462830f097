package org.alvh.quant.pricing;

/**
 * Shape-preserving interpolation between two points with given slopes, by a cubic over a quadratic with one control
 * parameter r > −1 (R. Delbourgo and J. A. Gregory, SIAM J. Sci. Stat. Comput. 6, 1985). r = 3 is Hermite's cubic,
 * r → ∞ the straight line; r is chosen so that a second derivative is met as far as the shape allows. All on the
 * unit interval: slopes are times its length, curvatures times the square of it.
 */
final class RationalCubic {

    /** Just above −1, where the denominator would have a zero. */
    private static final double LEAST_CONTROL = -(1.0 - 0x1p-26);

    /** Beyond it the curve is straight to double precision. */
    private static final double GREATEST_CONTROL = 0x1p105;

    private RationalCubic() {}

    /** The value at t, where {@code rest} is 1 − t. */
    static double value(
            double t, double rest, double left, double right, double leftSlope, double rightSlope, double control) {
        if (control >= GREATEST_CONTROL) {
            return left * rest + right * t;
        }
        double byRight = right * t * t + (control * right - rightSlope) * t * rest;
        double byLeft = left * rest * rest + (control * left + leftSlope) * t * rest;
        return (byRight * t + byLeft * rest) / (1.0 + (control - 3.0) * t * rest);
    }

    /** The r of a convex or concave curve with a given curvature at its right end. */
    static double controlByRight(double rise, double leftSlope, double rightSlope, double curvature, boolean flat) {
        double control = quotient(0.5 * curvature + (rightSlope - leftSlope), rightSlope - rise);
        return Math.max(control, leastControl(rise, leftSlope, rightSlope, flat));
    }

    /** The same for its left end. */
    static double controlByLeft(double rise, double leftSlope, double rightSlope, double curvature, boolean flat) {
        double control = quotient(0.5 * curvature + (rightSlope - leftSlope), rise - leftSlope);
        return Math.max(control, leastControl(rise, leftSlope, rightSlope, flat));
    }

    /** The least r that keeps a monotonic curve monotonic and a convex or concave one so. */
    private static double leastControl(double rise, double leftSlope, double rightSlope, boolean flat) {
        boolean monotonic = leftSlope * rise >= 0.0 && rightSlope * rise >= 0.0;
        boolean convex = leftSlope <= rise && rise <= rightSlope;
        boolean concave = leftSlope >= rise && rise >= rightSlope;
        double least = LEAST_CONTROL;
        if (monotonic) {
            least = rise == 0.0 ? straight(flat, least) : Math.max(least, (rightSlope + leftSlope) / rise);
        }
        if (convex || concave) {
            double before = rise - leftSlope;
            double after = rightSlope - rise;
            double turn = Math.abs(rightSlope - leftSlope);
            boolean even = before == 0.0 || after == 0.0;
            double ofShape = Math.max(turn / Math.abs(after), turn / Math.abs(before));
            return even ? straight(flat, least) : Math.max(least, ofShape);
        }
        return monotonic ? straight(flat, least) : least;
    }

    /** Where nothing but a straight line keeps the shape: that, if the shape matters more than the curvature. */
    private static double straight(boolean flat, double otherwise) {
        return flat ? GREATEST_CONTROL : otherwise;
    }

    private static double quotient(double numerator, double denominator) {
        if (numerator == 0.0) {
            return 0.0;
        }
        double quotient = numerator / denominator;
        return Math.min(GREATEST_CONTROL, Math.max(LEAST_CONTROL, quotient));
    }
}

package org.alvh.marketdata.surface;

import java.util.function.DoubleUnaryOperator;

/**
 * The outcome of sixty bisections for the zero of a rising function, at a fifth of their evaluations.
 *
 * <p>A secant search finds the zero first, and one evaluation on each side of it, a margin away that is many
 * times the rounding noise of the function, confirms it. The sixty steps are then walked: a midpoint outside the
 * confirmed margin has a known sign, one inside is evaluated. So the result is the same double that plain
 * bisection gives. Where the search does not succeed, as when the zero lies outside the bracket, every midpoint
 * is evaluated, and a zero outside the bracket ends, as plain bisection does, at the nearer end.
 */
final class MonotoneBisection {

    private static final int BISECTIONS = 60;
    private static final int SECANT_STEPS = 12;

    /** Strip sums of order one carry noise of about 1e-15. */
    private static final double MARGIN = 2e-14;

    private MonotoneBisection() {}

    static double solve(DoubleUnaryOperator rising, double low, double high) {
        double zero = secant(rising, low, high);
        boolean found = zero > low
                && zero < high
                && rising.applyAsDouble(zero - MARGIN) < 0.0
                && rising.applyAsDouble(zero + MARGIN) >= 0.0;
        return found
                ? walk(rising, low, high, zero - MARGIN, zero + MARGIN)
                : walk(rising, low, high, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Plain bisection but for midpoints at or below {@code negative}, at or above {@code positive}. */
    private static double walk(
            DoubleUnaryOperator rising, double low, double high, double negative, double positive) {
        double from = low;
        double to = high;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (from + to);
            // Between neighbouring doubles the midpoint is one of them and further steps change nothing.
            if (middle == from || middle == to) {
                return middle;
            }
            boolean below = middle <= negative || middle < positive && rising.applyAsDouble(middle) < 0.0;
            from = below ? middle : from;
            to = below ? to : middle;
        }
        return 0.5 * (from + to);
    }

    private static double secant(DoubleUnaryOperator rising, double low, double high) {
        double before = 0.5 * (low + high);
        double current = before + 0.05 * (low - high);
        double valueBefore = rising.applyAsDouble(before);
        for (int i = 0; i < SECANT_STEPS; i++) {
            double value = rising.applyAsDouble(current);
            double step = -value * (current - before) / (value - valueBefore);
            if (Math.abs(step) < MARGIN) {
                return current + step;
            }
            before = current;
            valueBefore = value;
            current = Math.clamp(current + step, low, high);
            if (current == before) {
                return Double.NaN;
            }
        }
        return Double.NaN;
    }
}

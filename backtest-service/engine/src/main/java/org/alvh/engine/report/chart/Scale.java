package org.alvh.engine.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps levels to heights between 0 (lowest) and 1 (highest), with round ticks. A linear scale begins and ends at
 * ticks, a logarithmic one a little beyond its values.
 *
 * @param step between ticks; of a logarithmic scale the unit that all are multiples of
 */
public record Scale(double low, double high, double step, List<Double> ticks, boolean logarithmic) {

    private static final int TICKS_WANTED = 5;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};
    private static final double[] DECADE = {1, 2, 5};
    private static final double[] FULL_DECADE = {1, 1.5, 2, 3, 4, 5, 7};
    private static final int LEAST_TICKS = 3;
    private static final double LOGARITHMIC_MARGIN = 1.03;

    /** From this ratio of highest to lowest on, equal ratios are shown as equal heights. */
    private static final double LOGARITHMIC_FROM = 3;

    public Scale {
        ticks = List.copyOf(ticks);
        if (!(high > low) || ticks.size() < 2) {
            throw new IllegalArgumentException("a scale from " + low + " to " + high + " shows nothing");
        }
    }

    /** Logarithmic where values differ by more than a factor of three and all are above zero, else linear. */
    public static Scale ofRatios(double least, double most) {
        return least > 0 && most / least > LOGARITHMIC_FROM ? logarithmic(least, most) : linear(least, most);
    }

    /** Equal differences as equal heights. */
    public static Scale linear(double least, double most) {
        double margin = most > least ? 0 : Math.max(Math.abs(least) * 0.01, 0.01);
        double step = niceStep((most - least + 2 * margin) / TICKS_WANTED);
        double first = Math.floor((least - margin) / step + 1e-9);
        double last = Math.ceil((most + margin) / step - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (double i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new Scale(first * step, last * step, step, ticks, false);
    }

    private static Scale logarithmic(double least, double most) {
        double low = least / LOGARITHMIC_MARGIN;
        double high = most * LOGARITHMIC_MARGIN;
        List<Double> ticks = logarithmicTicks(low, high, DECADE);
        if (ticks.size() < LEAST_TICKS) {
            ticks = logarithmicTicks(low, high, FULL_DECADE);
        }
        return new Scale(low, high, decadeBelow(ticks.getFirst()) / 2, ticks, true);
    }

    private static List<Double> logarithmicTicks(double low, double high, double[] digits) {
        List<Double> ticks = new ArrayList<>();
        for (double decade = decadeBelow(low); decade <= high; decade *= 10) {
            for (double digit : digits) {
                if (digit * decade >= low && digit * decade <= high) {
                    ticks.add(digit * decade);
                }
            }
        }
        return ticks;
    }

    /** The power of ten at or below a value above zero. */
    private static double decadeBelow(double value) {
        double decade = 1;
        while (decade > value) {
            decade /= 10;
        }
        while (decade * 10 <= value) {
            decade *= 10;
        }
        return decade;
    }

    private static double niceStep(double rough) {
        double decade = decadeBelow(rough);
        for (double nice : NICE) {
            if (nice * decade >= rough * (1 - 1e-9)) {
                return nice * decade;
            }
        }
        return 10 * decade;
    }

    /** The height of a value: 0 at the lowest tick, 1 at the highest. */
    public double height(double value) {
        return logarithmic ? StrictMath.log(value / low) / StrictMath.log(high / low) : (value - low) / (high - low);
    }
}

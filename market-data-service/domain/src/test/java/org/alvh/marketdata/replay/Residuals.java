package org.alvh.marketdata.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alvh.marketdata.fit.SmilePoint;

/**
 * Modelled less quoted volatility, in points, at eleven deltas of each of many slices.
 *
 * @param slices expiries of a day
 * @param days on which they were quoted
 * @param errors ascending
 */
record Residuals(int slices, long days, List<Double> errors) {

    /** Of calls, so that the first five are those of puts of 5 to 40. */
    private static final double[] DELTAS = {0.95, 0.90, 0.80, 0.70, 0.60, 0.50, 0.40, 0.30, 0.20, 0.10, 0.05};

    private static final double PERCENT = 100;

    /** The volatility that a model gives a strike of a slice. */
    @FunctionalInterface
    interface Model {
        double volatility(RealSlice slice, SmilePoint point);
    }

    static Residuals of(List<RealSlice> slices, Model model) {
        return of(slices, model, DELTAS);
    }

    private static Residuals of(List<RealSlice> slices, Model model, double... deltas) {
        List<Double> errors = new ArrayList<>();
        for (RealSlice slice : slices) {
            for (double delta : deltas) {
                slice.nearest(delta)
                        .ifPresent(
                                point -> errors.add(PERCENT * (model.volatility(slice, point) - point.volatility())));
            }
        }
        long days = slices.stream().map(RealSlice::day).distinct().count();
        return new Residuals(slices.size(), days, errors.stream().sorted().toList());
    }

    /** The median error of each slice by itself, for those with a quote near some delta. */
    static List<Double> bySlice(List<RealSlice> slices, Model model) {
        return slices.stream()
                .map(slice -> of(List.of(slice), model))
                .filter(one -> !one.errors().isEmpty())
                .map(Residuals::median)
                .toList();
    }

    /** Median error and bias of each delta, from the 5-delta put to the 5-delta call. */
    static String byDelta(String name, List<RealSlice> slices, Model model) {
        StringBuilder line = new StringBuilder(name);
        for (double delta : DELTAS) {
            Residuals one = of(slices, model, delta);
            line.append(String.format(Locale.ROOT, "  %.0f: %.2f (%+.2f)", PERCENT * delta, one.median(), one.bias()));
        }
        return line.toString();
    }

    double median() {
        return Quantile.of(errors, 0.5, Math::abs);
    }

    double ninetieth() {
        return Quantile.of(errors, 0.9, Math::abs);
    }

    /** Above 0 where the model is too dear. */
    double bias() {
        return Quantile.of(errors, 0.5, error -> error);
    }

    /** For the page that tells how far off the model is. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-38s %4d slices, %3d days, %4d options: median %.2f, nine in ten %.2f, bias %+.2f",
                name,
                slices,
                days,
                errors.size(),
                median(),
                ninetieth(),
                bias());
    }
}

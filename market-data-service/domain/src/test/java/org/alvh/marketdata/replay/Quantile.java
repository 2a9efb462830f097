package org.alvh.marketdata.replay;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The value that a share of many does not exceed, without interpolation. */
final class Quantile {

    private Quantile() {}

    static double of(List<Double> values, double share, DoubleUnaryOperator as) {
        double[] sorted =
                values.stream().mapToDouble(as::applyAsDouble).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }
}

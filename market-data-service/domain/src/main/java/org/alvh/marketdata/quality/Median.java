package org.alvh.marketdata.quality;

import java.util.Arrays;

/** The middle of some values, of an even number the mean of the two in the middle. */
final class Median {

    private Median() {}

    static double of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a median is of at least one value, but there is none");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How far each value is from a centre. */
    static double[] distances(double[] values, double centre) {
        return Arrays.stream(values).map(value -> Math.abs(value - centre)).toArray();
    }
}

package org.alvh.quant.indicator;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Series in, results out. */
final class Sequences {

    private Sequences() {}

    static double[] results(Indicator indicator, double... inputs) {
        return Arrays.stream(inputs).map(indicator::next).toArray();
    }

    /** Closes whose daily steps are uniform within a percent, always above zero. */
    static double[] closes(RandomGenerator random, int count) {
        double[] closes = new double[count];
        double close = 100;
        for (int i = 0; i < count; i++) {
            close *= 1 + random.nextDouble(-0.01, 0.01);
            closes[i] = close;
        }
        return closes;
    }
}

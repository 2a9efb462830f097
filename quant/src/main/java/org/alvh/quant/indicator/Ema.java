package org.alvh.quant.indicator;

/** Exponential moving average: E ← E + α·(x − E), α = 2/(n + 1). The first n − 1 values have no reading. */
public final class Ema extends Indicator {

    private final Smoothing average;

    public Ema(int length, Seed seed) {
        average = Smoothing.exponential(requireLength("length of an EMA", length, 1), seed);
    }

    @Override
    double take(double input) {
        return average.take(input);
    }

    @Override
    int warmUp() {
        return average.warmUp();
    }

    @Override
    void restart() {
        average.restart();
    }
}

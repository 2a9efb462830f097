package org.alvh.quant.indicator;

/**
 * A recursive average of n values: A ← (1 − α)·A + α·x, once it has been seeded. In this form only one fused
 * operation waits for the A before. α is what 1 − α, rounded, leaves of 1, so that a constant series averages to
 * itself.
 */
final class Smoothing {

    private final int length;
    private final double decay;
    private final double alpha;
    private final Seed seed;
    private int seen;
    private double average;

    private Smoothing(int length, double decay, Seed seed) {
        this.length = length;
        this.decay = decay;
        this.alpha = 1.0 - decay;
        this.seed = seed;
    }

    /** Wilder's average, α = 1/n. */
    static Smoothing wilder(int length, Seed seed) {
        return new Smoothing(length, (length - 1.0) / length, seed);
    }

    /** The exponential average, α = 2/(n + 1). */
    static Smoothing exponential(int length, Seed seed) {
        return new Smoothing(length, (length - 1.0) / (length + 1.0), seed);
    }

    /** The average once {@code x} is in it; NaN before the n-th value. */
    double take(double x) {
        return seen < length ? begin(x) : blend(x);
    }

    /** {@link #take} where the average is known to be seeded, without asking whether it is. */
    double blend(double x) {
        average = Math.fma(decay, average, alpha * x);
        return average;
    }

    /** What it is at; meant once it is seeded. */
    double average() {
        return average;
    }

    int warmUp() {
        return length - seen;
    }

    void restart() {
        seen = 0;
        average = 0.0;
    }

    private double begin(double x) {
        seen++;
        average = switch (seed) {
            case MEAN -> seen < length ? average + x : (average + x) / length;
            case FIRST_VALUE -> seen == 1 ? x : Math.fma(decay, average, alpha * x);
        };
        return seen < length ? Double.NaN : average;
    }
}

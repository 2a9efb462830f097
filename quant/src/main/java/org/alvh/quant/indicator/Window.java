package org.alvh.quant.indicator;

/** The last n values, oldest first. */
final class Window {

    private final double[] ring;
    private int size;
    private int oldest;

    Window(int length) {
        ring = new double[length];
    }

    void add(double value) {
        if (size < ring.length) {
            ring[size++] = value;
            return;
        }
        ring[oldest] = value;
        oldest = oldest + 1 == ring.length ? 0 : oldest + 1;
    }

    /** The {@code i}-th value from the oldest, 0. */
    double get(int i) {
        int at = oldest + i;
        return ring[at < ring.length ? at : at - ring.length];
    }

    int size() {
        return size;
    }

    int missing() {
        return ring.length - size;
    }

    boolean full() {
        return size == ring.length;
    }

    void clear() {
        size = 0;
        oldest = 0;
    }

    /** Mean of {@code count} values from the {@code first}-th on, summed from the oldest. */
    double mean(int first, int count) {
        double sum = 0.0;
        for (int i = first; i < first + count; i++) {
            sum += get(i);
        }
        return sum / count;
    }

    double mean() {
        return mean(0, size);
    }

    /** Σ(x − centre)². */
    double squaresAround(double centre) {
        double sum = 0.0;
        for (int i = 0; i < size; i++) {
            double distance = get(i) - centre;
            sum = Math.fma(distance, distance, sum);
        }
        return sum;
    }
}

package org.alvh.quant.indicator;

/**
 * Where the newest of the last n values stands among them, from 0 to 100: 100·(lower + ½·equal)/n, the value itself
 * counting among the equal ones. A value that ties with all others is at 50, one above all at 100 − 50/n.
 */
public final class PercentileRank extends Indicator {

    private static final double PERCENT = 100.0;
    private static final double HALF = 0.5;

    private final Window values;

    public PercentileRank(int length) {
        values = new Window(requireLength("window of a percentile rank", length, 2));
    }

    @Override
    double take(double input) {
        values.add(input);
        if (!values.full()) {
            return Double.NaN;
        }
        int lower = 0;
        int equal = 0;
        for (int i = 0; i < values.size(); i++) {
            double other = values.get(i);
            lower += other < input ? 1 : 0;
            equal += other == input ? 1 : 0;
        }
        return PERCENT * (lower + HALF * equal) / values.size();
    }

    @Override
    int warmUp() {
        return values.missing();
    }

    @Override
    void restart() {
        values.clear();
    }
}

package org.alvh.quant.indicator;

/**
 * Distance of the newest of the last n values from their mean, in their sample standard deviations:
 * z = (x − x̅)/√(Σ(x − x̅)²/(n − 1)). Undefined where all are equal.
 */
public final class ZScore extends Indicator {

    private final Window values;

    public ZScore(int length) {
        values = new Window(requireLength("window of a z-score", length, 2));
    }

    @Override
    double take(double input) {
        values.add(input);
        if (!values.full() || unmoved(input)) {
            return Double.NaN;
        }
        double mean = values.mean();
        return (input - mean) / Math.sqrt(values.squaresAround(mean) / (values.size() - 1));
    }

    /** Equal values may sum to a mean a rounding away from them, whose distance would pass for a deviation. */
    private boolean unmoved(double value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != value) {
                return false;
            }
        }
        return true;
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

package org.alvh.quant.indicator;

/**
 * Least-squares line through the last n values against their place, 0 the oldest. The result is its slope a session;
 * {@link #residual} is what the newest value stands above the line, the series "detrended".
 */
public final class RollingTrend extends Indicator {

    private static final double HALF = 0.5;
    private static final double TWELVE = 12.0;

    private final Window values;
    private double residual = Double.NaN;

    public RollingTrend(int length) {
        values = new Window(requireLength("window of a trend", length, 2));
    }

    /** b = Σ(i − i̅)(x_i − x̅)/Σ(i − i̅)², with Σ(i − i̅)² = n(n² − 1)/12. */
    @Override
    double take(double input) {
        values.add(input);
        if (!values.full()) {
            return Double.NaN;
        }
        double n = values.size();
        double middle = HALF * (n - 1.0);
        double mean = values.mean();
        double products = 0.0;
        for (int i = 0; i < values.size(); i++) {
            products = Math.fma(i - middle, values.get(i) - mean, products);
        }
        double slope = products * TWELVE / (n * (n * n - 1.0));
        residual = input - mean - slope * middle;
        return slope;
    }

    /** The newest value less the line's; NaN where {@code next} has no result. */
    public double residual() {
        return missing() == 0 ? residual : Double.NaN;
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

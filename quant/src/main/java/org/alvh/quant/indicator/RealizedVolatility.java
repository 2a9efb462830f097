package org.alvh.quant.indicator;

import org.alvh.quant.pricing.Elementary;

/**
 * Close-to-close volatility of the last n log returns r, annual and decimal: √(252·Σ(r − r̅)²/(n − 1)), or with
 * {@link Mean#ZERO} √(252·Σr²/n). The window is summed anew every session, so no rounding accumulates.
 */
public final class RealizedVolatility extends Indicator {

    /** Sessions a year. */
    public static final double SESSIONS_A_YEAR = 252.0;

    private final Window returns;
    private final Mean mean;
    private double previous = Double.NaN;

    /** Which mean return the squares are taken around. */
    public enum Mean {
        /** The window's own, as a sample standard deviation has it. */
        SAMPLE,
        /** None: over weeks the drift is smaller than the error of its estimate. */
        ZERO
    }

    /** @param length returns in the window */
    public RealizedVolatility(int length, Mean mean) {
        returns = new Window(requireLength("window of a realized volatility", length, 2));
        this.mean = mean;
    }

    @Override
    double take(double close) {
        if (!(close > 0.0)) {
            throw new IllegalArgumentException(
                    "close " + close + " has no logarithm: hand in NaN where a session has no close");
        }
        double before = previous;
        previous = close;
        if (Double.isNaN(before)) {
            return Double.NaN;
        }
        returns.add(Elementary.logRatio(close, before));
        return returns.full() ? Math.sqrt(SESSIONS_A_YEAR * dailyVariance()) : Double.NaN;
    }

    private double dailyVariance() {
        return switch (mean) {
            case SAMPLE -> returns.squaresAround(returns.mean()) / (returns.size() - 1);
            case ZERO -> returns.squaresAround(0.0) / returns.size();
        };
    }

    @Override
    int warmUp() {
        return returns.missing() + (Double.isNaN(previous) ? 1 : 0);
    }

    @Override
    void restart() {
        previous = Double.NaN;
        returns.clear();
    }
}

package org.alvh.quant.indicator;

/**
 * Moving average convergence and divergence (Appel): line M = EMA_fast − EMA_slow, signal = EMA of M,
 * histogram = M − signal. The result of a session is the histogram in percent of the slow average,
 * 100·(M − signal)/EMA_slow, so that series of different level compare; the other lines can be asked for.
 *
 * <p>For a mean-reverting series as the VIX hand in its logarithm: 100 times the {@link #histogram} is then already
 * in percent, and the result of {@code next} is not what is wanted.
 */
public final class Macd extends Indicator {

    private static final double PERCENT = 100.0;

    private final Smoothing fast;
    private final Smoothing slow;
    private final Smoothing signalAverage;
    private final int withheld;
    private int seen;

    public Macd(MacdParameters parameters) {
        fast = Smoothing.exponential(parameters.fast(), parameters.seed());
        slow = Smoothing.exponential(parameters.slow(), parameters.seed());
        signalAverage = Smoothing.exponential(parameters.signal(), parameters.seed());
        withheld = parameters.withheld();
    }

    @Override
    double take(double input) {
        if (seen <= withheld) {
            return begin(input);
        }
        double slowAverage = slow.blend(input);
        double distance = fast.blend(input) - slowAverage;
        return percent(distance - signalAverage.blend(distance), slowAverage);
    }

    private double begin(double input) {
        seen++;
        double slowAverage = slow.take(input);
        double distance = fast.take(input) - slowAverage;
        if (Double.isNaN(distance)) {
            return Double.NaN;
        }
        double signal = signalAverage.take(distance);
        return seen > withheld ? percent(distance - signal, slowAverage) : Double.NaN;
    }

    private static double percent(double distance, double slowAverage) {
        return slowAverage == 0.0 ? Double.NaN : PERCENT * distance / slowAverage;
    }

    /** M, in the unit of the series; NaN where {@code next} has no result. */
    public double line() {
        return missing() == 0 ? fast.average() - slow.average() : Double.NaN;
    }

    /** The average of M; NaN where {@code next} has no result. */
    public double signal() {
        return missing() == 0 ? signalAverage.average() : Double.NaN;
    }

    /** M − signal; NaN where {@code next} has no result. */
    public double histogram() {
        return line() - signal();
    }

    /** 100·M/EMA_slow, the percentage price oscillator; NaN where {@code next} has no result. */
    public double linePercent() {
        return percent(line(), slow.average());
    }

    @Override
    int warmUp() {
        return withheld + 1 - seen;
    }

    @Override
    void restart() {
        seen = 0;
        fast.restart();
        slow.restart();
        signalAverage.restart();
    }
}

package org.alvh.quant.indicator;

/** A number computed session by session from one series. */
public abstract sealed class Indicator
        permits AdvanceDeclineLine,
                Ema,
                HarForecast,
                Macd,
                PercentileRank,
                RealizedVolatility,
                RollingTrend,
                Rsi,
                ZScore {

    /** Sessions in a row that may lack a value before what came earlier is forgotten. */
    public static final int LONGEST_GAP = 5;

    /** Forty years of sessions, so that a window cannot outgrow its memory unnoticed. */
    private static final int LONGEST_WINDOW = 10_080;

    private int gap;
    private double value = Double.NaN;

    Indicator() {}

    /**
     * The result of the next session.
     *
     * @param input the session's value; NaN where it has none
     * @return the result; NaN where there is none, see {@link #reading}
     */
    public final double next(double input) {
        if (Math.abs(input) <= Double.MAX_VALUE) {
            gap = 0;
            value = take(input);
        } else {
            value = miss(input);
        }
        return value;
    }

    /** What the last session's result means. */
    public final Reading reading() {
        if (Double.isFinite(value)) {
            return new Reading.Known(value);
        }
        if (gap > 0) {
            return new Reading.NotAvailable(Reading.Cause.INPUT_MISSING, missing());
        }
        int missing = missing();
        return new Reading.NotAvailable(missing > 0 ? Reading.Cause.WARMING_UP : Reading.Cause.UNDEFINED, missing);
    }

    /** Values still needed before there can be an answer; 0 where the last session has had its due. */
    public final int missing() {
        return Math.max(warmUp(), gap > 0 ? 1 : 0);
    }

    /** Takes a finite value; NaN while warming up or where the formula has no answer. */
    abstract double take(double input);

    /** Values needed before {@link #take} can answer. */
    abstract int warmUp();

    /** Forgets what must not be smoothed into what comes after a gap. */
    abstract void restart();

    private double miss(double input) {
        if (Double.isInfinite(input)) {
            throw new IllegalArgumentException(input + " is no value of a series: hand in NaN where there is none");
        }
        gap = Math.min(gap + 1, LONGEST_GAP + 1);
        if (gap > LONGEST_GAP) {
            restart();
        }
        return Double.NaN;
    }

    static int requireLength(String name, int sessions, int least) {
        if (sessions < least || sessions > LONGEST_WINDOW) {
            throw new IllegalArgumentException(
                    name + " is " + sessions + " sessions, expected " + least + " to " + LONGEST_WINDOW);
        }
        return sessions;
    }
}

package org.alvh.marketdata.pull;

import java.time.Duration;

/**
 * How long to wait after failures in a row: doubled with each, up to a longest, and spread so that many who failed
 * together do not come back together.
 *
 * <pre>
 *   full(k)     = min(longest, first · 2^(k−1))
 *   pause(k, u) = full(k) · (1 + u)/2,  0 ≤ u &lt; 1
 * </pre>
 */
public record Backoff(Duration first, Duration longest) {

    /** Doublings beyond which any first pause has passed any longest one; keeps the shift within its type. */
    private static final int MOST_DOUBLINGS = 40;

    private static final Duration A_YEAR = Duration.ofDays(365);

    public Backoff {
        if (first.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("the first pause is at least a millisecond, but was " + first);
        }
        if (longest.compareTo(first) < 0 || longest.compareTo(A_YEAR) > 0) {
            throw new IllegalArgumentException(
                    "the longest pause is from the first (" + first + ") to a year, but was " + longest);
        }
    }

    /**
     * The pause after so many failures in a row.
     *
     * @param failures 1 or more
     * @param unit where between half and all of the full pause, from 0 to below 1
     */
    public Duration pause(int failures, double unit) {
        if (failures < 1) {
            throw new IllegalArgumentException("a pause follows at least one failure, but there were " + failures);
        }
        if (!(unit >= 0 && unit < 1)) {
            throw new IllegalArgumentException("the spread is from 0 to below 1, but was " + unit);
        }
        long millis = full(failures).toMillis();
        return Duration.ofMillis(Math.round(millis * (1 + unit) / 2));
    }

    private Duration full(int failures) {
        long factor = 1L << Math.min(failures - 1, MOST_DOUBLINGS);
        return longest.dividedBy(factor).compareTo(first) <= 0 ? longest : first.multipliedBy(factor);
    }
}

package org.alvh.marketdata.intraday;

import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * Levels from one moment of a session to another, in points.
 *
 * @param from market time in Chicago, at which {@code open} stood
 * @param to market time in Chicago, at which {@code close} stood; the next bar's {@code from}
 */
public record IntradayBar(ZonedDateTime from, ZonedDateTime to, double open, double high, double low, double close) {

    public IntradayBar {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a bar from " + from + " to " + to + " has no length");
        }
    }

    /** This bar and the one that follows it, as one. */
    IntradayBar and(IntradayBar next) {
        return new IntradayBar(from, next.to, open, Math.max(high, next.high), Math.min(low, next.low), next.close);
    }
}

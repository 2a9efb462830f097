package org.alvh.marketdata.asof;

import java.time.Instant;
import org.alvh.quant.time.SessionPhase;

/**
 * A value with the moment from which it was known. A period may have several, one a revision.
 *
 * @param published not before the last day of the period: what claims that has leaked from the future
 */
public record PublishedValue(String series, Period period, Instant published, double value) {

    public PublishedValue {
        if (published.isBefore(period.last().atStartOfDay(SessionPhase.CHICAGO).toInstant())) {
            throw new IllegalArgumentException(
                    series + " of " + period.first() + " cannot be known on " + published + ", before its period ends");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(series + " of " + period.first() + " is a finite number, not " + value);
        }
    }
}

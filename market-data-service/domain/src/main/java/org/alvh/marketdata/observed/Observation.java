package org.alvh.marketdata.observed;

import java.time.LocalDate;

/**
 * One value of a named series that the daily history has no column for, in the unit of its publisher.
 *
 * @param date the day or the first day of the period that it is of, which is not when it became known
 */
public record Observation(String series, LocalDate date, double value) {

    public Observation {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(series + " of " + date + " is a finite number, not " + value);
        }
    }
}

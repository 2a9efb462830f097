package org.alvh.marketdata.observed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One release of economic news or one meeting, on the day on which it came.
 *
 * @param event its name, as the calendar writes it
 * @param scheduled whether it was announced ahead, where the calendar says so
 * @param actual the figure first published
 * @param median the median of the forecasts before it
 */
public record Release(
        LocalDate date, String event, Optional<Boolean> scheduled, OptionalDouble actual, OptionalDouble median) {

    /** Characters of an event's name. */
    public static final int LONGEST_NAME = 200;

    public Release {
        if (event.isBlank() || event.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "an event's name has 1 to " + LONGEST_NAME + " characters, not '" + event + "'");
        }
    }

    public static Release of(LocalDate date, String event, Optional<Boolean> scheduled) {
        return new Release(date, event, scheduled, OptionalDouble.empty(), OptionalDouble.empty());
    }
}

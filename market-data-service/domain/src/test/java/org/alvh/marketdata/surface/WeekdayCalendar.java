package org.alvh.marketdata.surface;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.alvh.quant.time.SessionCalendar;

/** Every weekday is a session but those named. */
record WeekdayCalendar(Set<LocalDate> closed) implements SessionCalendar {

    static WeekdayCalendar without(LocalDate... closed) {
        return new WeekdayCalendar(Set.of(closed));
    }

    @Override
    public boolean isSession(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(date);
    }

    @Override
    public boolean isEarlyClose(LocalDate date) {
        return false;
    }
}

package org.alvh.marketdata.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.alvh.quant.time.SessionCalendar;

/** Every weekday is a session but the closed days given. */
record WeekdayCalendar(Set<LocalDate> closed) implements SessionCalendar {

    static final WeekdayCalendar WITHOUT_HOLIDAYS = new WeekdayCalendar(Set.of());

    @Override
    public boolean isSession(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(date);
    }

    @Override
    public boolean isEarlyClose(LocalDate date) {
        return false;
    }
}

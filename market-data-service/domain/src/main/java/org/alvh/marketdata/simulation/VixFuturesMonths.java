package org.alvh.marketdata.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.alvh.quant.time.SessionCalendar;

/**
 * Which monthly VX contracts are first and second on a session. A contract expires 30 days before the third
 * Friday of the month after its own; if that Wednesday or that Friday is closed, on the session before the
 * Wednesday (CFE Rule 1202). One that settles in the morning of a session is already out on it.
 */
final class VixFuturesMonths {

    private static final int DAYS_BEFORE_INDEX_EXPIRY = 30;

    private final SessionCalendar calendar;

    VixFuturesMonths(SessionCalendar calendar) {
        this.calendar = calendar;
    }

    /** Expiries of the first and of the second contract. */
    record FrontPair(LocalDate first, LocalDate second) {}

    FrontPair on(LocalDate session) {
        YearMonth month = YearMonth.from(session);
        LocalDate thisMonth = expiry(month);
        if (session.isBefore(thisMonth)) {
            return new FrontPair(thisMonth, expiry(month.plusMonths(1)));
        }
        return new FrontPair(expiry(month.plusMonths(1)), expiry(month.plusMonths(2)));
    }

    LocalDate expiry(YearMonth month) {
        LocalDate friday = month.plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY));
        LocalDate wednesday = friday.minusDays(DAYS_BEFORE_INDEX_EXPIRY);
        boolean asPlanned = calendar.isSession(wednesday) && calendar.isSession(friday);
        return asPlanned ? wednesday : calendar.previousSession(wednesday);
    }
}

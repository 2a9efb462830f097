package org.alvh.quant.time;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Which dates are sessions (trading days), and how to step between them.
 *
 * <p>Implementations answer for any date they are asked about or throw; they never guess. Stepping is
 * bounded by {@link #LONGEST_CLOSURE_DAYS}: the longest closure of the New York exchanges since 1928 was
 * shorter, so a longer search means that the calendar is wrong.
 */
public interface SessionCalendar {

    /** Calendar days searched for a session before the search is called a bug. */
    int LONGEST_CLOSURE_DAYS = 15;

    /** Cash close of a full session, Chicago time. */
    LocalTime REGULAR_CASH_CLOSE = LocalTime.of(15, 0);

    /** Cash close of a shortened session, Chicago time. */
    LocalTime EARLY_CASH_CLOSE = LocalTime.of(12, 0);

    boolean isSession(LocalDate date);

    /** True where the session ends early (cash close 12:00 CT instead of 15:00 CT); false on a closed day. */
    boolean isEarlyClose(LocalDate date);

    /** When stock trading stops and the closing index is fixed, Chicago time; refused on a closed day. */
    default LocalTime cashClose(LocalDate session) {
        requireSession(session);
        return isEarlyClose(session) ? EARLY_CASH_CLOSE : REGULAR_CASH_CLOSE;
    }

    default LocalDate sessionOnOrBefore(LocalDate date) {
        LocalDate day = date;
        for (int i = 0; i <= LONGEST_CLOSURE_DAYS; i++, day = day.minusDays(1)) {
            if (isSession(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no session in the " + LONGEST_CLOSURE_DAYS + " days before " + date);
    }

    default LocalDate sessionOnOrAfter(LocalDate date) {
        LocalDate day = date;
        for (int i = 0; i <= LONGEST_CLOSURE_DAYS; i++, day = day.plusDays(1)) {
            if (isSession(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no session in the " + LONGEST_CLOSURE_DAYS + " days after " + date);
    }

    default LocalDate previousSession(LocalDate date) {
        return sessionOnOrBefore(date.minusDays(1));
    }

    default LocalDate nextSession(LocalDate date) {
        return sessionOnOrAfter(date.plusDays(1));
    }

    /** The n-th session before {@code date}, not counting {@code date} itself; n = 0 gives {@code date}. */
    default LocalDate minusSessions(LocalDate date, int n) {
        requireCount(n);
        LocalDate day = date;
        for (int i = 0; i < n; i++) {
            day = previousSession(day);
        }
        return day;
    }

    /** The n-th session after {@code date}, not counting {@code date} itself; n = 0 gives {@code date}. */
    default LocalDate plusSessions(LocalDate date, int n) {
        requireCount(n);
        LocalDate day = date;
        for (int i = 0; i < n; i++) {
            day = nextSession(day);
        }
        return day;
    }

    /** Returns {@code date} if it is a session, else refuses it. */
    default LocalDate requireSession(LocalDate date) {
        if (!isSession(date)) {
            throw new IllegalArgumentException(
                    date + " is not a session; step to one with sessionOnOrBefore or sessionOnOrAfter");
        }
        return date;
    }

    private static void requireCount(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a number of sessions is not negative, but was " + n);
        }
    }
}

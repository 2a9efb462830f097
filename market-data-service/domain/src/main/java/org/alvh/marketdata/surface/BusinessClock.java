package org.alvh.marketdata.surface;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.alvh.quant.time.SessionCalendar;

/**
 * Business time: days weighted by the variance they bring, 1 for a session and 0.1 for any other day.
 *
 * <p>The weights of the days from one date (excluded) to another (included) are summed. Tenths are counted in
 * whole numbers from a table made once, so a sum does not depend on where the table begins.
 */
public final class BusinessClock {

    private static final int SESSION_TENTHS = 10;
    private static final int CLOSED_TENTHS = 1;
    private static final double TENTHS = 10.0;
    private static final int DAYS_A_WEEK = 7;

    private final LocalDate first;
    private final LocalDate last;

    /** Tenths of the days after {@code first} up to and including {@code first + i}. */
    private final int[] tenths;

    /** A clock for dates from {@code first} to {@code last}, both included. */
    public BusinessClock(SessionCalendar calendar, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("business clock from " + first + " to " + last + " runs backwards");
        }
        this.first = first;
        this.last = last;
        this.tenths = new int[Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1];
        for (int i = 1; i < tenths.length; i++) {
            boolean session = calendar.isSession(first.plusDays(i));
            tenths[i] = tenths[i - 1] + (session ? SESSION_TENTHS : CLOSED_TENTHS);
        }
    }

    /** Business days after {@code from} up to and including {@code to}. */
    public double between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("business time from " + from + " to " + to + " runs backwards");
        }
        return (at(to) - at(from)) / TENTHS;
    }

    /**
     * Business time of a constant-maturity node {@code days} calendar days ahead. Such an index is made of Friday
     * expiries on both sides of its maturity, so its business time lies between theirs, linear in days.
     */
    public double nodeTime(LocalDate day, int days) {
        LocalDate maturity = day.plusDays(days);
        LocalDate before = maturity.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        LocalDate after = before.plusDays(DAYS_A_WEEK);
        double toBefore = between(day, before);
        double share = (double) ChronoUnit.DAYS.between(before, maturity) / DAYS_A_WEEK;
        return toBefore + share * (between(day, after) - toBefore);
    }

    private int at(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new IllegalArgumentException(
                    date + " is outside the business clock's range " + first + " to " + last + ": build it wider");
        }
        return tenths[Math.toIntExact(ChronoUnit.DAYS.between(first, date))];
    }
}

package org.alvh.marketdata.surface;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.VarianceClock;
import org.alvh.quant.time.VarianceWeights;

/**
 * Business time: days weighted by the variance they bring, 1 for a session and 0.1 for any other day. It is the
 * variance clock without scheduled events, and knows besides where the nodes of the volatility indices lie.
 */
public final class BusinessClock {

    private static final int DAYS_A_WEEK = 7;

    private final VarianceClock clock;

    /** A clock for dates from {@code first} to {@code last}, both included. */
    public BusinessClock(SessionCalendar calendar, LocalDate first, LocalDate last) {
        clock = new VarianceClock(calendar, first, last, VarianceWeights.withoutEvents(), List.of());
    }

    /** Business days after {@code from} up to and including {@code to}. */
    public double between(LocalDate from, LocalDate to) {
        return clock.between(from, to);
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
}

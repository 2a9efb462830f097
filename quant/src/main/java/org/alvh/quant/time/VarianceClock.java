package org.alvh.quant.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Variance time: days weighted by the variance that is expected of them, τ(t, T) = Σ v_d / v̄ over the days after t up
 * to and including T. A scheduled release raises the session on which the market answers it by its weight less 1;
 * several of one day add up, as variances of independent news do.
 *
 * <p>Thousandths are counted in whole numbers from a table made once, so a sum does not depend on where the table
 * begins.
 */
public final class VarianceClock {

    private final LocalDate first;
    private final LocalDate last;
    private final double unit;

    /** Thousandths of the days after {@code first} up to and including {@code first + i}. */
    private final long[] thousandths;

    /** A clock for dates from {@code first} to {@code last}, both included; releases outside do not count. */
    public VarianceClock(
            SessionCalendar calendar,
            LocalDate first,
            LocalDate last,
            VarianceWeights weights,
            List<MacroRelease> releases) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("clock from " + first + " to " + last + " runs backwards");
        }
        this.first = first;
        this.last = last;
        this.unit = VarianceWeights.THOUSANDTHS * weights.mean();
        this.thousandths = new long[index(last) + 1];
        for (int i = 1; i < thousandths.length; i++) {
            thousandths[i] = weights.dayThousandths(calendar.isSession(first.plusDays(i)));
        }
        for (MacroRelease release : releases) {
            if (mayCount(release.date())) {
                raise(calendar.sessionOnOrAfter(release.date()), weights.excessThousandths(release.kind()));
            }
        }
        for (int i = 1; i < thousandths.length; i++) {
            thousandths[i] += thousandths[i - 1];
        }
    }

    /** Variance days after {@code from} up to and including {@code to}. */
    public double between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time from " + from + " to " + to + " runs backwards");
        }
        return (at(to) - at(from)) / unit;
    }

    /** Spares the calendar questions about dates that it may not know. */
    private boolean mayCount(LocalDate release) {
        return !release.isAfter(last) && !release.isBefore(first.minusDays(SessionCalendar.LONGEST_CLOSURE_DAYS));
    }

    private void raise(LocalDate session, long excess) {
        if (session.isAfter(first) && !session.isAfter(last)) {
            thousandths[index(session)] += excess;
        }
    }

    private long at(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new IllegalArgumentException(
                    date + " is outside the clock's range " + first + " to " + last + ": build it wider");
        }
        return thousandths[index(date)];
    }

    private int index(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }
}

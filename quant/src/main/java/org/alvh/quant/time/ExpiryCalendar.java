package org.alvh.quant.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * When standard SPX options, VIX options and VX futures expire.
 *
 * <p>A VIX contract settles into the 30-day variance of one SPX expiry, so its nominal expiry is the Wednesday
 * {@value #VIX_LINK_DAYS} calendar days before an SPX Friday: the third Friday of the next month for the
 * monthly contract, any other Friday for a weekly. If that Wednesday or that Friday is no session, the
 * contract expires on the session before that Wednesday (CFE Rule 1202, Cboe VIX option specifications).
 *
 * <p>Holidays are those of the given calendar. A day closed without notice counts as one that was never
 * listed: this is hindsight, and reports that rest on it say so.
 *
 * @param sessions which dates are sessions
 */
public record ExpiryCalendar(SessionCalendar sessions) {

    /** Calendar days from a VIX expiry to the SPX expiry whose variance it settles into. */
    public static final int VIX_LINK_DAYS = 30;

    /** Expiry of the standard monthly SPX option: the third Friday, or the session before it if closed. */
    public LocalDate thirdFriday(YearMonth month) {
        return sessions.sessionOnOrBefore(nominalThirdFriday(month));
    }

    /** Expiry, that is the morning of final settlement, of the monthly VIX contract named after {@code month}. */
    public LocalDate vixExpiry(YearMonth month) {
        return vixExpiryOfWeek(nominalVixWednesday(month));
    }

    /** The first {@code count} monthly VIX expiries strictly after {@code from}, ascending. */
    public List<LocalDate> vixMonthlyExpiries(LocalDate from, int count) {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .map(this::vixExpiry)
                .filter(expiry -> expiry.isAfter(from))
                .limit(requirePositive(count))
                .toList();
    }

    /** Expiry of the VIX contract, weekly or monthly, whose nominal expiry is {@code wednesday}. */
    public LocalDate vixExpiryOfWeek(LocalDate wednesday) {
        if (wednesday.getDayOfWeek() != WEDNESDAY) {
            throw new IllegalArgumentException(
                    "VIX contracts are named by a Wednesday, but " + wednesday + " is a " + wednesday.getDayOfWeek());
        }
        boolean asPlanned = sessions.isSession(wednesday) && sessions.isSession(wednesday.plusDays(VIX_LINK_DAYS));
        return asPlanned ? wednesday : sessions.previousSession(wednesday);
    }

    /** The first {@code count} weekly VIX expiries strictly after {@code from}, monthlies left out, ascending. */
    public List<LocalDate> vixWeeklyExpiries(LocalDate from, int count) {
        return Stream.iterate(from.with(nextOrSame(WEDNESDAY)), wednesday -> wednesday.plusWeeks(1))
                .filter(wednesday -> !wednesday.equals(nominalVixWednesday(YearMonth.from(wednesday))))
                .map(this::vixExpiryOfWeek)
                .filter(expiry -> expiry.isAfter(from))
                .limit(requirePositive(count))
                .toList();
    }

    /** Last session on which a contract that settles on the opening prices of {@code expiry} trades. */
    public LocalDate lastTradeOfAmSettled(LocalDate expiry) {
        return sessions.previousSession(sessions.requireSession(expiry));
    }

    private static LocalDate nominalThirdFriday(YearMonth month) {
        return month.atDay(1).with(dayOfWeekInMonth(3, FRIDAY));
    }

    /** Always lies in {@code month} itself: the third Friday of the next month is its 15th to 21st. */
    private static LocalDate nominalVixWednesday(YearMonth month) {
        return nominalThirdFriday(month.plusMonths(1)).minusDays(VIX_LINK_DAYS);
    }

    private static int requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("ask for at least one expiry, not " + count);
        }
        return count;
    }
}

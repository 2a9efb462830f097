package org.alvh.quant.instrument;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * Which sessions a root of options on the S&amp;P 500 has an expiry on besides the monthly one: a dated programme of
 * weekdays and month-ends. A series of a new weekday expires a week after its first listing at the earliest.
 *
 * <p>A weekly that would expire on a closed Monday does so on the next session, that of another closed weekday on
 * the session before (Cboe's specifications of SPX Weeklys).
 */
final class WeeklyProgramme {

    private static final List<DayOfWeek> TRADING_WEEK = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final int DAYS_FROM_LISTING_TO_EXPIRY = 7;

    /** SPX options that settle on the close of the third Friday, first under the root SPXPM. */
    private static final LocalDate SPXW_THIRD_FRIDAYS = LocalDate.of(2011, 10, 4);

    /** Approval of XSP options that settle on the close (SEC release 34-70087). */
    private static final LocalDate XSP_AT_THE_CLOSE = LocalDate.of(2013, 7, 31);

    /** XSP Wednesdays by Cboe's notice; its Mondays, Fridays and month-ends are taken to have come by then. */
    private static final LocalDate XSP_WEEKLYS = LocalDate.of(2018, 1, 30);

    /** XSP Tuesdays and Thursdays came in the third quarter of 2022. */
    private static final LocalDate XSP_EVERY_DAY = LocalDate.of(2022, 9, 12);

    static final WeeklyProgramme SPXW =
            new WeeklyProgramme(ListingRules::firstListed, ListingRules.MONTH_ENDS, SPXW_THIRD_FRIDAYS);

    static final WeeklyProgramme XSP = new WeeklyProgramme(WeeklyProgramme::xspListed, XSP_WEEKLYS, XSP_AT_THE_CLOSE);

    private final Function<DayOfWeek, LocalDate> weekdaysListed;
    private final LocalDate monthEndsListed;
    private final LocalDate thirdFridaysListed;

    private WeeklyProgramme(
            Function<DayOfWeek, LocalDate> weekdaysListed, LocalDate monthEndsListed, LocalDate thirdFridaysListed) {
        this.weekdaysListed = weekdaysListed;
        this.monthEndsListed = monthEndsListed;
        this.thirdFridaysListed = thirdFridaysListed;
    }

    /** Whether the programme has an expiry on a session. */
    boolean expiresOn(LocalDate session, SessionCalendar sessions) {
        if (new ExpiryCalendar(sessions).thirdFriday(YearMonth.from(session)).equals(session)) {
            return isListed(thirdFridaysListed, session);
        }
        boolean monthEnd = YearMonth.from(sessions.nextSession(session)).isAfter(YearMonth.from(session));
        return (monthEnd && isListed(monthEndsListed, session))
                || TRADING_WEEK.stream()
                        .filter(weekday -> isListed(weekdaysListed.apply(weekday), session))
                        .anyMatch(weekday -> standIn(weekday, session, sessions).equals(session));
    }

    /** The session on which the weekly of a weekday expires in the week of {@code session}. */
    private static LocalDate standIn(DayOfWeek weekday, LocalDate session, SessionCalendar sessions) {
        LocalDate planned = session.with(weekday);
        return weekday == MONDAY ? sessions.sessionOnOrAfter(planned) : sessions.sessionOnOrBefore(planned);
    }

    private static boolean isListed(LocalDate listed, LocalDate expiry) {
        return !expiry.minusDays(DAYS_FROM_LISTING_TO_EXPIRY).isBefore(listed);
    }

    private static LocalDate xspListed(DayOfWeek weekday) {
        return weekday == TUESDAY || weekday == THURSDAY ? XSP_EVERY_DAY : XSP_WEEKLYS;
    }
}

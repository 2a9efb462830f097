package org.alvh.quant.instrument;

import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * Every series that the exchanges list, by the date it expires on: settlement in the morning or at the close, last
 * trade and the instant its value is taken (Cboe contract specifications, CFE rules 1202 and 1203).
 *
 * <p>A series exists from a week, for weeklys of the VIX a day, after its kind was first listed. Dates that have not
 * come yet are by plan.
 */
public record SeriesCalendar(SessionCalendar sessions) {

    /** VIX weeklys: futures of CFE, then options of Cboe. */
    private static final LocalDate VX_WEEKLYS = LocalDate.of(2015, 7, 23);

    private static final LocalDate VIX_WEEKLYS = LocalDate.of(2015, 10, 8);

    /** XSP options; they settled on the opening until {@link WeeklyProgramme#XSP} had series at the close. */
    private static final LocalDate XSP_OPTIONS = LocalDate.of(2005, 10, 25);

    /** The last of the weeklys that settled on the opening, under roots of their own (Cboe RG10-125). */
    private static final LocalDate LAST_MORNING_WEEKLY = LocalDate.of(2010, 12, 3);

    /** An expiring VIX future trades until so long before its value is taken. */
    private static final LocalTime VX_LAST_TRADE = LocalTime.of(8, 0);

    /** All series of a root that expire from one date to another, both included, ascending. */
    public List<ListedSeries> expiring(ListedRoot root, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range from " + from + " to " + to + " is inverted");
        }
        Stream<LocalDate> days = from.datesUntil(to.plusDays(1));
        return days.flatMap(day -> on(root, day).stream()).toList();
    }

    /** The series of a root that expires on a date, if there is one. */
    public Optional<ListedSeries> on(ListedRoot root, LocalDate date) {
        if (!sessions.isSession(date)) {
            return Optional.empty();
        }
        return switch (root) {
            case SPX -> isThirdFriday(date) ? Optional.of(morning(root, date)) : Optional.empty();
            case SPXW -> spxWeekly(date);
            case XSP -> xsp(date);
            case VIX ->
                expiresWithVix(date, ListingRules.VIX_OPTIONS, VIX_WEEKLYS)
                        ? Optional.of(morning(root, date))
                        : Optional.empty();
            case VX ->
                expiresWithVix(date, ListingRules.VX_FUTURES, VX_WEEKLYS)
                        ? Optional.of(future(root, date))
                        : Optional.empty();
            case VXM ->
                expiresWithVix(date, ListingRules.VXM_FUTURES, ListingRules.VXM_FUTURES)
                        ? Optional.of(future(root, date))
                        : Optional.empty();
        };
    }

    private Optional<ListedSeries> spxWeekly(LocalDate date) {
        if (!WeeklyProgramme.SPXW.expiresOn(date, sessions)) {
            return Optional.empty();
        }
        boolean atTheOpening = !date.isAfter(LAST_MORNING_WEEKLY);
        return Optional.of(atTheOpening ? morning(ListedRoot.SPXW, date) : close(ListedRoot.SPXW, date));
    }

    private Optional<ListedSeries> xsp(LocalDate date) {
        if (WeeklyProgramme.XSP.expiresOn(date, sessions)) {
            return Optional.of(close(ListedRoot.XSP, date));
        }
        return isThirdFriday(date) && date.isAfter(XSP_OPTIONS)
                ? Optional.of(morning(ListedRoot.XSP, date))
                : Optional.empty();
    }

    private boolean isThirdFriday(LocalDate date) {
        return expiries().thirdFriday(YearMonth.from(date)).equals(date);
    }

    private boolean expiresWithVix(LocalDate date, LocalDate monthliesListed, LocalDate weeklysListed) {
        boolean monthly = expiries().vixExpiry(YearMonth.from(date)).equals(date);
        LocalDate listed = monthly ? monthliesListed : weeklysListed;
        return date.isAfter(listed)
                && expiries().vixExpiryOfWeek(date.with(nextOrSame(WEDNESDAY))).equals(date);
    }

    private ListedSeries morning(ListedRoot root, LocalDate expiry) {
        ZonedDateTime lastTrade = SessionPhase.CLOSE.at(expiries().lastTradeOfAmSettled(expiry), sessions);
        return new ListedSeries(root, expiry, Settlement.AM, lastTrade, SessionPhase.OPEN.at(expiry, sessions));
    }

    private ListedSeries close(ListedRoot root, LocalDate expiry) {
        ZonedDateTime cashClose = SessionPhase.SETTLE.at(expiry, sessions);
        return new ListedSeries(root, expiry, Settlement.PM, cashClose, cashClose);
    }

    private ListedSeries future(ListedRoot root, LocalDate expiry) {
        ZonedDateTime lastTrade = expiry.atTime(VX_LAST_TRADE).atZone(SessionPhase.CHICAGO);
        return new ListedSeries(root, expiry, Settlement.AM, lastTrade, SessionPhase.OPEN.at(expiry, sessions));
    }

    private ExpiryCalendar expiries() {
        return new ExpiryCalendar(sessions);
    }
}

package org.alvh.quant.instrument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * Which expiries the exchange lists on a date.
 *
 * <p>As listed, PM-settled SPX expiries come weekday by weekday on the dates of {@link #firstListed}; AM-settled
 * third Fridays are there throughout. As today, PM-settled expiries exist on every session to 35 days and on
 * Fridays beyond, at any date, and no AM-settled ones are used.
 */
public record ListingRules(Listing listing, SessionCalendar sessions) {

    /** VIX options begin 2006-02-24, VIX futures 2004-03-26, the tenth-size VXM 2020-08-10. */
    static final LocalDate VIX_OPTIONS = LocalDate.of(2006, 2, 24);

    static final LocalDate VX_FUTURES = LocalDate.of(2004, 3, 26);
    static final LocalDate VXM_FUTURES = LocalDate.of(2020, 8, 10);

    static final LocalDate MONTH_ENDS = LocalDate.of(2014, 7, 7);

    /** Up to so many calendar days every weekday that has a series is listed, beyond them Fridays only. */
    private static final int EVERY_SESSION_DAYS = 35;

    private static final int VIX_MONTHS = 12;

    /** One listed SPX expiry. */
    public record SpxExpiry(OptionRoot root, LocalDate expiry, boolean monthly) {}

    public boolean vixOptionsListed(LocalDate date) {
        return listedSince(VIX_OPTIONS, date);
    }

    public boolean vxFuturesListed(LocalDate date) {
        return listedSince(VX_FUTURES, date);
    }

    public boolean vxmFuturesListed(LocalDate date) {
        return listedSince(VXM_FUTURES, date);
    }

    /** The monthly VIX expiries after a date, a year ahead. */
    public List<LocalDate> vixMonthlies(LocalDate date) {
        return new ExpiryCalendar(sessions).vixMonthlyExpiries(date, VIX_MONTHS);
    }

    /** SPX expiries after {@code date} up to {@code horizonDays} ahead, by date, PM before AM on the same date. */
    public List<SpxExpiry> spxExpiries(LocalDate date, int horizonDays) {
        List<SpxExpiry> expiries = new ArrayList<>();
        for (int days = 1; days <= horizonDays; days++) {
            LocalDate expiry = date.plusDays(days);
            if (!sessions.isSession(expiry)) {
                continue;
            }
            boolean monthly = expiry.equals(new ExpiryCalendar(sessions).thirdFriday(YearMonth.from(expiry)));
            if (pmListed(date, expiry, days)) {
                expiries.add(new SpxExpiry(OptionRoot.SPXW, expiry, monthly));
            }
            if (monthly && listing == Listing.AS_LISTED) {
                expiries.add(new SpxExpiry(OptionRoot.SPX, expiry, true));
            }
        }
        return expiries;
    }

    private boolean pmListed(LocalDate date, LocalDate expiry, int days) {
        if (standsForFriday(expiry)) {
            return listedSince(firstListed(DayOfWeek.FRIDAY), date);
        }
        if (days > EVERY_SESSION_DAYS) {
            return false;
        }
        boolean monthEnd = YearMonth.from(sessions.nextSession(expiry)).isAfter(YearMonth.from(expiry));
        return listedSince(firstListed(expiry.getDayOfWeek()), date) || (monthEnd && listedSince(MONTH_ENDS, date));
    }

    /** A Friday, or the last session before a Friday that is closed. */
    private boolean standsForFriday(LocalDate expiry) {
        DayOfWeek weekday = expiry.getDayOfWeek();
        LocalDate friday = expiry.plusDays(DayOfWeek.FRIDAY.getValue() - weekday.getValue());
        return sessions.sessionOnOrBefore(friday).equals(expiry);
    }

    private boolean listedSince(LocalDate first, LocalDate date) {
        return listing == Listing.AS_TODAY || !date.isBefore(first);
    }

    /** When PM-settled SPX expiries on a weekday were first listed (Cboe notices on the weekly programme). */
    static LocalDate firstListed(DayOfWeek weekday) {
        return switch (weekday) {
            case MONDAY -> LocalDate.of(2016, 8, 15);
            case TUESDAY -> LocalDate.of(2022, 4, 18);
            case WEDNESDAY -> LocalDate.of(2016, 2, 23);
            case THURSDAY -> LocalDate.of(2022, 5, 11);
            case FRIDAY -> LocalDate.of(2005, 10, 28);
            case SATURDAY, SUNDAY -> LocalDate.MAX;
        };
    }
}

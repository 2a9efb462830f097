package org.alvh.marketdata.replay;

import java.time.LocalDate;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.SessionCalendar;

/**
 * What a slice is a slice of.
 *
 * @param forward of the underlying for this expiry, in points
 * @param discountFactor of cash at expiry
 */
record SliceTerms(
        OptionRoot root,
        LocalDate asOf,
        LocalDate expiry,
        LocalDate lastTrade,
        double forward,
        double discountFactor,
        SessionCalendar calendar) {

    /** Terms whose last trade is that of their root: the expiry itself, or the session before a morning's settlement. */
    static SliceTerms of(SeriesKey series, LocalDate asOf, double forward, double discount, SessionCalendar calendar) {
        LocalDate expiry = series.expiry();
        boolean afternoon = series.root().settlement() == Settlement.PM;
        LocalDate lastTrade = afternoon ? expiry : calendar.previousSession(expiry);
        return new SliceTerms(series.root(), asOf, expiry, lastTrade, forward, discount, calendar);
    }

    int days() {
        return DayCount.calendarDays(asOf, expiry);
    }

    int sessionsToLastTrade() {
        int sessions = 0;
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(lastTrade); day = day.plusDays(1)) {
            if (calendar.isSession(day)) {
                sessions++;
            }
        }
        return sessions;
    }
}

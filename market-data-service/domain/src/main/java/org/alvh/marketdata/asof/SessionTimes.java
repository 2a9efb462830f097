package org.alvh.marketdata.asof;

import java.time.Instant;
import java.time.LocalDate;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;

/** The exchange's calendar as publication lags use it. */
final class SessionTimes {

    static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();

    private SessionTimes() {}

    /** Whether sessions are known on a day and for some weeks after it. */
    static boolean areKnown(LocalDate day) {
        return !day.isBefore(ExchangeCalendar.FIRST) && day.isBefore(ExchangeCalendar.LAST.minusMonths(1));
    }

    /** The first moment after a day, in Chicago. */
    static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SessionPhase.CHICAGO).toInstant();
    }

    static void requireDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a lag has no negative days, not " + days);
        }
    }
}

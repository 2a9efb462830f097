package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import org.alvh.quant.time.ExchangeCalendar;

/** The years of the exchange's calendar, in which a day must lie to be a session. */
final class CoveredYears {

    static final String EXPECTED = "a day of the years that the exchange calendar knows, " + ExchangeCalendar.FIRST
            + " to " + ExchangeCalendar.LAST;

    private CoveredYears() {}

    static boolean include(LocalDate day) {
        return !day.isBefore(ExchangeCalendar.FIRST) && !areBefore(day);
    }

    /** Whether a day comes after them. */
    static boolean areBefore(LocalDate day) {
        return day.isAfter(ExchangeCalendar.LAST);
    }
}

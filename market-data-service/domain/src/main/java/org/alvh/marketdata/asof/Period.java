package org.alvh.marketdata.asof;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a value is of: a day, or a month, named by its first day as its publisher names it. */
public record Period(LocalDate first, LocalDate last) {

    private static final int MONTHS_A_QUARTER = 3;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period does not end before it begins, not " + first + " to " + last);
        }
    }

    public static Period day(LocalDate date) {
        return new Period(date, date);
    }

    public static Period month(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The last day of the quarter in which it ends. */
    LocalDate quarterEnd() {
        YearMonth month = YearMonth.from(last);
        int missing = (MONTHS_A_QUARTER - month.getMonthValue() % MONTHS_A_QUARTER) % MONTHS_A_QUARTER;
        return month.plusMonths(missing).atEndOfMonth();
    }
}

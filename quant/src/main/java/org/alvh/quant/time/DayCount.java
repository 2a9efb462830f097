package org.alvh.quant.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * Days to expiry and their year fraction, ACT/365F: calendar days over 365, leap years included, the eve of
 * expiry included (one day is 1/365). The same count serves pricing and interest.
 */
public final class DayCount {

    private static final double DAYS_PER_YEAR = 365.0;

    private DayCount() {}

    /** Calendar days from {@code asOf} to {@code expiry}; 0 on the day of expiry, refused after it. */
    public static int calendarDays(LocalDate asOf, LocalDate expiry) {
        if (expiry.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "expiry " + expiry + " lies before " + asOf + "; settle it instead of counting days to it");
        }
        return Math.toIntExact(DAYS.between(asOf, expiry));
    }

    /** Years from {@code asOf} to {@code expiry}. */
    public static double yearsToExpiry(LocalDate asOf, LocalDate expiry) {
        return years(calendarDays(asOf, expiry));
    }

    /** Years that {@code calendarDays} make. */
    public static double years(int calendarDays) {
        return calendarDays / DAYS_PER_YEAR;
    }
}

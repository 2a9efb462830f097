package org.alvh.quant.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The scheduled holidays of the New York exchanges, valid from 1985 (NYSE Rule 7.2 and its history).
 *
 * <p>A holiday of fixed date that falls on a Sunday is kept on the Monday after, one that falls on a
 * Saturday on the Friday before – but New Year's Day on a Saturday is not kept at all, because the Friday
 * before it ends an accounting period.
 */
enum ExchangeHoliday {
    NEW_YEARS_DAY("New Year's Day") {
        @Override
        Optional<LocalDate> observed(int year) {
            LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
            return day.getDayOfWeek() == SATURDAY ? Optional.empty() : Optional.of(nearestWeekday(day));
        }
    },
    MARTIN_LUTHER_KING_DAY("Martin Luther King Jr. Day") {
        @Override
        Optional<LocalDate> observed(int year) {
            return since(1998, year, nthOf(3, MONDAY, year, Month.JANUARY));
        }
    },
    WASHINGTONS_BIRTHDAY("Washington's Birthday") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(nthOf(3, MONDAY, year, Month.FEBRUARY));
        }
    },
    GOOD_FRIDAY("Good Friday") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(easterSunday(year).minusDays(2));
        }
    },
    MEMORIAL_DAY("Memorial Day") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        }
    },
    JUNETEENTH("Juneteenth") {
        @Override
        Optional<LocalDate> observed(int year) {
            return since(2022, year, nearestWeekday(LocalDate.of(year, Month.JUNE, 19)));
        }
    },
    INDEPENDENCE_DAY("Independence Day") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(nearestWeekday(LocalDate.of(year, Month.JULY, 4)));
        }
    },
    LABOR_DAY("Labor Day") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(nthOf(1, MONDAY, year, Month.SEPTEMBER));
        }
    },
    THANKSGIVING("Thanksgiving") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(nthOf(4, THURSDAY, year, Month.NOVEMBER));
        }
    },
    CHRISTMAS("Christmas") {
        @Override
        Optional<LocalDate> observed(int year) {
            return Optional.of(nearestWeekday(LocalDate.of(year, Month.DECEMBER, 25)));
        }
    };

    private final String title;

    ExchangeHoliday(String title) {
        this.title = title;
    }

    /** The weekday on which the exchange is closed for this holiday in {@code year}, if it is. */
    abstract Optional<LocalDate> observed(int year);

    String title() {
        return title;
    }

    private static Optional<LocalDate> since(int firstYear, int year, LocalDate day) {
        return year < firstYear ? Optional.empty() : Optional.of(day);
    }

    private static LocalDate nthOf(int ordinal, DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, weekday));
    }

    private static LocalDate nearestWeekday(LocalDate day) {
        if (day.getDayOfWeek() == SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == SUNDAY ? day.plusDays(1) : day;
    }

    /**
     * Gregorian computus: Easter is the Sunday after the paschal full moon, which Gauss places
     * {@code (19a + M) mod 30} days after 21 March for golden number {@code a + 1}. The tabular moon is a day
     * earlier where that lag is 29, or is 28 in the second half of the 19-year cycle.
     */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int cycleYear = year % 19;
        int lunarCorrection = (13 + 8 * century) / 25;
        int lag = (19 * cycleYear + 15 + century - century / 4 - lunarCorrection) % 30;
        boolean dayEarlier = lag == 29 || (lag == 28 && cycleYear > 10);
        LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(dayEarlier ? lag - 1 : lag);
        return fullMoon.with(next(SUNDAY));
    }
}

package org.alvh.quant.time;

import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The sessions that the New York exchanges shorten by plan, since the custom returned in 1990 (NYSE list of
 * special closings). Sessions cut short by events of the day – the weeks after the crash of 1987, the snow of
 * 1994-02-11 and 1996-01-08, the halt of 1997-10-27 – are not planned ones and are kept as full sessions.
 */
enum ShortenedSession {
    /** Friday after Thanksgiving, from 1992. */
    AFTER_THANKSGIVING {
        @Override
        Optional<LocalDate> in(int year) {
            return year < 1992
                    ? Optional.empty()
                    : ExchangeHoliday.THANKSGIVING.observed(year).map(day -> day.plusDays(1));
        }
    },
    /** 24 December from Monday to Thursday, from 1990; on a Friday it is the holiday itself. */
    CHRISTMAS_EVE {
        @Override
        Optional<LocalDate> in(int year) {
            LocalDate day = LocalDate.of(year, Month.DECEMBER, 24);
            boolean shortened = year >= 1990 && day.getDayOfWeek().compareTo(THURSDAY) <= 0;
            return shortened ? Optional.of(day) : Optional.empty();
        }
    },
    /** Friday after a Thursday Christmas; tried in 1997 and 2003 and given up (full in 2008, 2014 and 2025). */
    AFTER_CHRISTMAS {
        @Override
        Optional<LocalDate> in(int year) {
            boolean shortened = year == 1997 || year == 2003;
            return shortened ? Optional.of(LocalDate.of(year, Month.DECEMBER, 26)) : Optional.empty();
        }
    },
    /**
     * 3 July where it is the weekday before Independence Day, from 1995. With a Thursday holiday it was Friday
     * 5 July until 2012 and has been Wednesday 3 July since 2013.
     */
    AROUND_INDEPENDENCE_DAY {
        @Override
        Optional<LocalDate> in(int year) {
            if (year < 1995) {
                return Optional.empty();
            }
            LocalDate holiday = LocalDate.of(year, Month.JULY, 4);
            return switch (holiday.getDayOfWeek()) {
                case TUESDAY, WEDNESDAY, FRIDAY -> Optional.of(holiday.minusDays(1));
                case THURSDAY -> Optional.of(year < 2013 ? holiday.plusDays(1) : holiday.minusDays(1));
                case MONDAY, SATURDAY, SUNDAY -> Optional.empty();
            };
        }
    };

    /** The session shortened under this rule in {@code year}, if any. */
    abstract Optional<LocalDate> in(int year);
}

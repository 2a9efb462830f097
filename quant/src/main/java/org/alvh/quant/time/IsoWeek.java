package org.alvh.quant.time;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * A week from Monday to Sunday, numbered by ISO 8601: week 1 holds the year's first Thursday, so days around
 * New Year may belong to the week-based year next door. Identifies the one condor a week may open.
 *
 * @param weekBasedYear year that the week is counted in
 * @param week 1 to 52, or 53 in a long year
 */
public record IsoWeek(int weekBasedYear, int week) implements Comparable<IsoWeek> {

    private static final Comparator<IsoWeek> IN_TIME =
            Comparator.comparingInt(IsoWeek::weekBasedYear).thenComparingInt(IsoWeek::week);

    public IsoWeek {
        long weeks = WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(weekBasedYear, 7, 1))
                .getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException(
                    "ISO year " + weekBasedYear + " has weeks 1 to " + weeks + ", not " + week);
        }
    }

    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(WEEK_BASED_YEAR), date.get(WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate monday() {
        LocalDate inWeekOne = LocalDate.of(weekBasedYear, 1, 4);
        return inWeekOne.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return IN_TIME.compare(this, other);
    }

    /** The ISO form, such as {@code 2020-W53}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", weekBasedYear, week);
    }
}

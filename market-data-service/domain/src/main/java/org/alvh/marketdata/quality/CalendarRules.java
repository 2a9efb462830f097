package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.marketdata.quality.SeriesReadings.Reading;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * A series of the exchange against its calendar: a value on each session between its first and its last, none on days
 * on which it was closed. What lies outside the calendar's years is not judged.
 */
final class CalendarRules {

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();

    private CalendarRules() {}

    static Verdicts judge(SeriesReadings series) {
        List<Verdict> verdicts = new ArrayList<>();
        Set<LocalDate> dates = new TreeSet<>();
        for (Reading reading : series.readings()) {
            LocalDate date = reading.date();
            if (isCovered(date) && !EXCHANGE.isSession(date) && dates.add(date)) {
                verdicts.add(Finding.rejection(
                                QualityRule.CLOSED_DAY,
                                1,
                                0,
                                series.name() + " has a value of " + date + ", when the exchange was closed: "
                                        + cause(date))
                        .on(series.subject(reading)));
            }
        }
        List<Reading> readings = series.readings();
        for (int i = 1; i < readings.size(); i++) {
            verdicts.addAll(missing(
                    series.name(), readings.get(i - 1).date(), readings.get(i).date()));
        }
        return new Verdicts(verdicts);
    }

    /** A gap shows when the series goes on. */
    private static List<Verdict> missing(String name, LocalDate before, LocalDate after) {
        if (!before.isBefore(after)) {
            return List.of();
        }
        return before.plusDays(1)
                .datesUntil(after)
                .filter(date -> isCovered(date) && EXCHANGE.isSession(date))
                .map(date -> Finding.warning(
                                QualityRule.MISSING_SESSION,
                                0,
                                1,
                                name + " has no value of the session, but has of " + before + " and " + after)
                        .on(new Subject.OfSeries(name, date), after))
                .toList();
    }

    private static String cause(LocalDate date) {
        Optional<String> cause = EXCHANGE.closureCause(date);
        return cause.isPresent() ? cause.get() : "it is a weekend";
    }

    private static boolean isCovered(LocalDate date) {
        return !date.isBefore(ExchangeCalendar.FIRST) && !date.isAfter(ExchangeCalendar.LAST);
    }
}

package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;

/**
 * The values of one series as a vendor gave them: repeats and zeros included, by date, those of one date in the order
 * in which they were given.
 *
 * @param name a column of the daily history, a named series, or a future's contract
 */
public record SeriesReadings(String name, List<Reading> readings) {

    public SeriesReadings {
        readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
    }

    /** One value of one day, whatever it is. */
    public record Reading(LocalDate date, double value) {

        public Reading {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the value of " + date + " is a finite number, not " + value);
            }
        }
    }

    public static SeriesReadings of(MarketHistory history, Series series) {
        List<Reading> readings = new ArrayList<>();
        for (MarketDay day : history.days()) {
            if (day.has(series)) {
                readings.add(new Reading(day.date(), day.require(series)));
            }
        }
        return new SeriesReadings(series.column(), readings);
    }

    Subject subject(Reading reading) {
        return new Subject.OfSeries(name, reading.date());
    }

    /** The first value of each date, without the dates that are refused already. */
    SeriesReadings once(Set<LocalDate> refused) {
        List<Reading> rest = new ArrayList<>();
        for (Reading reading : readings) {
            boolean again = !rest.isEmpty() && rest.getLast().date().equals(reading.date());
            if (!again && !refused.contains(reading.date())) {
                rest.add(reading);
            }
        }
        return new SeriesReadings(name, rest);
    }
}

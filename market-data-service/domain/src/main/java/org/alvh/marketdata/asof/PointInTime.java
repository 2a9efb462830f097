package org.alvh.marketdata.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * Values of many series with the moments from which they were known. It answers for a moment with what was known
 * then; values that are published later change no such answer.
 */
public final class PointInTime {

    private final NavigableMap<String, SeriesValues> bySeries;

    private PointInTime(NavigableMap<String, SeriesValues> bySeries) {
        this.bySeries = bySeries;
    }

    /**
     * Nothing yet.
     *
     * @param releases the days on which figures came, for series that wait for one
     */
    public static Builder with(ReleaseDays releases) {
        return new Builder(releases);
    }

    /** The names of the series of which there are values, in order. */
    public List<String> series() {
        return List.copyOf(bySeries.keySet());
    }

    public Answer asOf(String series, Instant moment) {
        SeriesValues values = bySeries.get(series);
        if (values == null) {
            return new Answer.Refused(series, "there is no such series here");
        }
        return values.asOf(moment);
    }

    /** As of the moment at which a phase of a session is reached. */
    public Answer asOf(String series, LocalDate session, SessionPhase phase, SessionCalendar calendar) {
        return asOf(series, phase.at(session, calendar).toInstant());
    }

    /** Collects values; what was taken is never taken out again. */
    public static final class Builder {

        private final ReleaseDays releases;
        private final NavigableMap<String, SeriesValues> bySeries = new TreeMap<>();

        private Builder(ReleaseDays releases) {
            this.releases = releases;
        }

        /** A value whose publication is known: one vintage. */
        public Builder add(PublishedValue value) {
            values(value.series()).add(value);
            return this;
        }

        /** Values as they stand today, known from their series' publication lag on. */
        public Builder addObservations(Collection<Observation> observations) {
            observations.forEach(row -> add(row.series(), row.date(), row.value()));
            return this;
        }

        /** The same of some series of a daily history. */
        public Builder addHistory(MarketHistory history, Collection<Series> wanted) {
            for (MarketDay day : history.days()) {
                for (Series series : wanted) {
                    if (day.has(series)) {
                        add(series.column(), day.date(), day.require(series));
                    }
                }
            }
            return this;
        }

        private void add(String series, LocalDate date, double value) {
            SeriesValues values = values(series);
            Optional<PublicationLag> lag = PublicationLags.of(series);
            if (lag.isEmpty()) {
                values.addUnknown(Period.day(date), "no publication lag is declared for " + series);
                return;
            }
            Period period = lag.get().period(date);
            lag.get()
                    .published(period, releases)
                    .ifPresentOrElse(
                            published -> values.add(new PublishedValue(series, period, published, value)),
                            () -> values.addUnknown(
                                    period, "it is not known when the value of " + date + " was published"));
        }

        private SeriesValues values(String series) {
            return bySeries.computeIfAbsent(series, SeriesValues::new);
        }

        public PointInTime build() {
            NavigableMap<String, SeriesValues> copies = new TreeMap<>();
            bySeries.forEach((series, values) -> copies.put(series, values.copy()));
            return new PointInTime(copies);
        }
    }
}

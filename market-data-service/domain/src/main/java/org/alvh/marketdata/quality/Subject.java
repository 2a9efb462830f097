package org.alvh.marketdata.quality;

import java.time.LocalDate;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.OptionSeries;

/** What a verdict is on: one value of a series, or the options of one root on one day. By date, then by name. */
public sealed interface Subject extends Comparable<Subject> {

    /** The market day that it is of. */
    LocalDate date();

    /** The series' or the root's name. */
    String name();

    @Override
    default int compareTo(Subject other) {
        int byDate = date().compareTo(other.date());
        int byKind = Boolean.compare(this instanceof OfChain, other instanceof OfChain);
        return byDate != 0 ? byDate : byKind != 0 ? byKind : name().compareTo(other.name());
    }

    static OfSeries of(Series series, LocalDate date) {
        return new OfSeries(series.column(), date);
    }

    /** One value: a column of the daily history, a named series, or a future by its contract. */
    record OfSeries(String name, LocalDate date) implements Subject {

        public OfSeries {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a series has a name, but that of " + date + " has none");
            }
        }
    }

    /** All options of a root on one market day. */
    record OfChain(String name, LocalDate date) implements Subject {

        public OfChain {
            if (!OptionSeries.isRoot(name)) {
                throw new IllegalArgumentException("'" + name + "' of " + date + " is no option root");
            }
        }
    }
}

package org.alvh.wire;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.proto.marketdata.v1.ExpirySlice;

/** The series of a snapshot that were fetched. */
record SeriesTable(SortedMap<OptionSeries, FetchedSeries> fetched) {

    SeriesTable {
        fetched = Collections.unmodifiableSortedMap(new TreeMap<>(fetched));
    }

    static SeriesTable empty() {
        return new SeriesTable(new TreeMap<>());
    }

    SeriesTable with(List<ExpirySlice> messages) {
        SortedMap<OptionSeries, FetchedSeries> more = new TreeMap<>(fetched);
        for (ExpirySlice message : messages) {
            FetchedSeries series = FetchedSeries.read(message);
            more.putIfAbsent(series.series(), series);
        }
        return new SeriesTable(more);
    }

    /** What either holds; of a snapshot both hold the same. */
    SeriesTable with(SeriesTable other) {
        SortedMap<OptionSeries, FetchedSeries> more = new TreeMap<>(other.fetched);
        more.putAll(fetched);
        return new SeriesTable(more);
    }

    boolean holds(OptionSeries series) {
        return fetched.containsKey(series);
    }

    /** Refuses a series that was not fetched: it must not look like one that nobody quotes. */
    FetchedSeries require(OptionSeries series) {
        FetchedSeries found = fetched.get(series);
        if (found == null) {
            throw new IllegalStateException(series + " was not fetched with its snapshot");
        }
        return found;
    }
}

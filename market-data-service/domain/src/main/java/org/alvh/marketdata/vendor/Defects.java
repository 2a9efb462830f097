package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Defects of one file: all are counted, the first {@link #MOST_LISTED} are kept in full.
 *
 * @param counts by reason, in the order of the reasons, only those that occur
 */
public record Defects(Map<RowDefect.Reason, Integer> counts, List<RowDefect> listed) {

    /** A file of noise may have a defect in every field; a report that lists them all helps nobody. */
    public static final int MOST_LISTED = 1000;

    public Defects {
        Map<RowDefect.Reason, Integer> ordered = new EnumMap<>(RowDefect.Reason.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
        listed = List.copyOf(listed);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int unlisted() {
        return total() - listed.size();
    }

    /** These defects and some more. */
    public Defects plus(Defects more) {
        Map<RowDefect.Reason, Integer> sums = new EnumMap<>(RowDefect.Reason.class);
        sums.putAll(counts);
        more.counts.forEach((reason, count) -> sums.merge(reason, count, Math::addExact));
        List<RowDefect> first = Stream.concat(listed.stream(), more.listed.stream())
                .limit(MOST_LISTED)
                .toList();
        return new Defects(sums, first);
    }

    /** Gathers defects while a file is read. */
    public static final class Tally {

        private final Map<RowDefect.Reason, Integer> counts = new EnumMap<>(RowDefect.Reason.class);
        private final List<RowDefect> listed = new ArrayList<>();

        public void add(RowDefect defect) {
            counts.merge(defect.reason(), 1, Math::addExact);
            if (listed.size() < MOST_LISTED) {
                listed.add(defect);
            }
        }

        public Defects defects() {
            return new Defects(counts, listed);
        }
    }
}

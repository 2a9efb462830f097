package org.alvh.marketdata.asof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.observed.Release;

/** The days on which figures were released, by the name of the event. */
public final class ReleaseDays {

    /**
     * Calendar days from the end of a month to the release of its figure, or from one release to the next, at most.
     * The longest wait on record, in the closure of the government in autumn 2025, was 55 days between releases;
     * a longer one means that the calendar has a gap.
     */
    static final int LONGEST_WAIT_DAYS = 75;

    private final NavigableMap<String, NavigableSet<LocalDate>> days = new TreeMap<>();

    private ReleaseDays(Collection<Release> releases) {
        for (Release release : releases) {
            days.computeIfAbsent(release.event(), _ -> new TreeSet<>()).add(release.date());
        }
    }

    public static ReleaseDays of(Collection<Release> releases) {
        return new ReleaseDays(releases);
    }

    /** The n-th release after a day, the first being 1; empty where the calendar does not say. */
    Optional<LocalDate> after(LocalDate day, String event, int nth) {
        NavigableSet<LocalDate> known = days.getOrDefault(event, new TreeSet<>());
        LocalDate from = day;
        for (int i = 0; i < nth; i++) {
            LocalDate next = known.higher(from);
            if (next == null || next.isAfter(from.plusDays(LONGEST_WAIT_DAYS))) {
                return Optional.empty();
            }
            from = next;
        }
        return Optional.of(from);
    }
}

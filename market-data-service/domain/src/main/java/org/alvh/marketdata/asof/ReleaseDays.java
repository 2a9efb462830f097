package org.alvh.marketdata.asof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.plan.ReleaseSchedule;

/** The days on which figures were released, by the name of the event. */
public final class ReleaseDays {

    /**
     * Calendar days from the end of a month to the release of its figure, or from one release to the next, at most.
     * The longest wait on record, in the closure of the government in autumn 2025, was 55 days between releases;
     * a longer one means that the calendar has a gap.
     */
    static final int LONGEST_WAIT_DAYS = 75;

    private final NavigableMap<String, NavigableSet<LocalDate>> days = new TreeMap<>();

    private ReleaseDays() {}

    public static ReleaseDays of(Collection<Release> releases) {
        return of(releases, ReleaseSchedule.none());
    }

    /** Those of an imported calendar, and those that a history flags under the names of their kinds. */
    public static ReleaseDays of(Collection<Release> releases, ReleaseSchedule flagged) {
        ReleaseDays all = new ReleaseDays();
        releases.forEach(release -> all.add(release.event(), release.date()));
        flagged.byDate().forEach((date, kinds) -> kinds.forEach(kind -> all.add(kind.name(), date)));
        return all;
    }

    private void add(String event, LocalDate date) {
        days.computeIfAbsent(event, _ -> new TreeSet<>()).add(date);
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

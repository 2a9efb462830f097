package org.alvh.marketdata.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Release;

/**
 * The days of scheduled releases, as a history flags them. They are published a year ahead, so the days still to come
 * may be told; what is released may not. A meeting that was called at short notice is flagged like any other and so
 * is told too early.
 *
 * @param byDate what is released on a day; a day without a release is left out
 * @param others further releases by their names in an imported calendar, likewise
 */
public record ReleaseSchedule(Map<LocalDate, Set<EventKind>> byDate, Map<LocalDate, List<Release>> others) {

    private static final Map<Series, EventKind> FLAGS = new EnumMap<>(Series.class);

    static {
        FLAGS.put(Series.IS_FOMC, EventKind.FOMC);
        FLAGS.put(Series.IS_CPI, EventKind.CPI);
        FLAGS.put(Series.IS_PPI, EventKind.PPI);
    }

    public ReleaseSchedule {
        byDate = Collections.unmodifiableMap(new TreeMap<>(byDate));
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** Of a market that flags none. */
    public static ReleaseSchedule none() {
        return new ReleaseSchedule(Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    /** All flags of a history, those of its last days too. */
    public static ReleaseSchedule of(MarketHistory history) {
        Map<LocalDate, Set<EventKind>> byDate = new TreeMap<>();
        for (MarketDay day : history.days()) {
            FLAGS.forEach((flag, kind) -> {
                if (day.has(flag) && day.require(flag) > 0) {
                    byDate.computeIfAbsent(day.date(), _ -> EnumSet.noneOf(EventKind.class))
                            .add(kind);
                }
            });
        }
        return new ReleaseSchedule(byDate, Collections.emptySortedMap());
    }

    /**
     * This schedule and an imported calendar. A release that the calendar says was announced ahead is what a flag of
     * the same name would be; of any other it does not say so, and such a release is not told before its day.
     */
    public ReleaseSchedule plus(Collection<Release> calendar) {
        Map<LocalDate, Set<EventKind>> kinds = new TreeMap<>();
        byDate.forEach((date, flagged) -> kinds.put(date, EnumSet.copyOf(flagged)));
        Map<LocalDate, List<Release>> named = new TreeMap<>();
        others.forEach((date, known) -> named.put(date, new ArrayList<>(known)));
        for (Release release : calendar) {
            Optional<EventKind> kind = flag(release);
            if (kind.isPresent()) {
                kinds.computeIfAbsent(release.date(), _ -> EnumSet.noneOf(EventKind.class))
                        .add(kind.get());
            } else {
                named.computeIfAbsent(release.date(), _ -> new ArrayList<>()).add(release);
            }
        }
        return new ReleaseSchedule(kinds, named);
    }

    private static Optional<EventKind> flag(Release release) {
        return FLAGS.values().stream()
                .filter(kind -> kind.name().equals(release.event()) && isAnnounced(release))
                .findFirst();
    }

    private static boolean isAnnounced(Release release) {
        return release.scheduled().equals(Optional.of(true));
    }

    Set<EventKind> on(LocalDate date) {
        return byDate.getOrDefault(date, EnumSet.noneOf(EventKind.class));
    }

    /** The names of other releases on a date, those announced ahead alone or all that came. */
    List<String> namesOn(LocalDate date, boolean ahead) {
        return others.getOrDefault(date, List.of()).stream()
                .filter(release -> !ahead || isAnnounced(release))
                .map(Release::event)
                .distinct()
                .sorted()
                .toList();
    }
}

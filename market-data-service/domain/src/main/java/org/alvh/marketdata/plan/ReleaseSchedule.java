package org.alvh.marketdata.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;

/**
 * The days of scheduled releases, as a history flags them. They are published a year ahead, so the days still to come
 * may be told; what is released may not. A meeting that was called at short notice is flagged like any other and so
 * is told too early.
 *
 * @param byDate what is released on a day; a day without a release is left out
 */
public record ReleaseSchedule(Map<LocalDate, Set<EventKind>> byDate) {

    private static final Map<Series, EventKind> FLAGS = new EnumMap<>(Series.class);

    static {
        FLAGS.put(Series.IS_FOMC, EventKind.FOMC);
        FLAGS.put(Series.IS_CPI, EventKind.CPI);
        FLAGS.put(Series.IS_PPI, EventKind.PPI);
    }

    public ReleaseSchedule {
        byDate = Collections.unmodifiableMap(new TreeMap<>(byDate));
    }

    /** Of a market that flags none. */
    public static ReleaseSchedule none() {
        return new ReleaseSchedule(Collections.emptySortedMap());
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
        return new ReleaseSchedule(byDate);
    }

    Set<EventKind> on(LocalDate date) {
        return byDate.getOrDefault(date, EnumSet.noneOf(EventKind.class));
    }
}

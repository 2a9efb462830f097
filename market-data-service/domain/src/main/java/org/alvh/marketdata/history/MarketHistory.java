package org.alvh.marketdata.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.quant.document.ContentHash;

/** Market days in date order, one a date. */
public record MarketHistory(List<MarketDay> days) {

    public MarketHistory {
        days = List.copyOf(days);
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1).date();
            if (!before.isBefore(days.get(i).date())) {
                throw new IllegalArgumentException("market days out of order: " + before + " before "
                        + days.get(i).date());
            }
        }
    }

    public static MarketHistory empty() {
        return new MarketHistory(List.of());
    }

    /** The dates with an SPX close, in order. */
    public List<LocalDate> sessions() {
        List<LocalDate> sessions = new ArrayList<>(days.size());
        for (MarketDay day : days) {
            if (day.isSession()) {
                sessions.add(day.date());
            }
        }
        return sessions;
    }

    /** This history with other days laid over it: a value given anew replaces the old one, all else stays. */
    public MarketHistory mergedWith(Collection<MarketDay> newer) {
        Map<LocalDate, MarketDay> byDate = new TreeMap<>();
        for (MarketDay day : days) {
            byDate.put(day.date(), day);
        }
        for (MarketDay day : newer) {
            byDate.merge(day.date(), day, MarketDay::mergedWith);
        }
        return new MarketHistory(List.copyOf(byDate.values()));
    }

    /** How many values a merge with {@code newer} would overwrite by another value. */
    public int valuesReplacedBy(Collection<MarketDay> newer) {
        Map<LocalDate, MarketDay> byDate = new TreeMap<>();
        for (MarketDay day : days) {
            byDate.put(day.date(), day);
        }
        int replaced = 0;
        for (MarketDay day : newer) {
            MarketDay known = byDate.get(day.date());
            replaced += known == null ? 0 : known.valuesReplacedBy(day);
        }
        return replaced;
    }

    /**
     * The name of this content: SHA-256 over its canonical bytes ({@link DailyCsv}), 64 lower-case hex digits.
     * Equal histories have equal hashes, whatever files they were imported from and in whatever order.
     */
    public String contentHash() {
        return ContentHash.of(DailyCsv.encode(this));
    }
}

package org.alvh.marketdata.recorded;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Verdicts.AdmittedHistory;
import org.alvh.quant.document.ContentHash;

/**
 * All that is recorded of a market, right and wrong.
 *
 * @param history daily levels
 * @param chains quoted chains of some of its days
 */
public record MarketRecord(MarketHistory history, ChainArchive chains) {

    /** Levels alone. */
    public static MarketRecord of(MarketHistory history) {
        return new MarketRecord(history, ChainArchive.none());
    }

    /** The name of this content. */
    public String contentHash() {
        return contentHash(history, chains.hashes());
    }

    /**
     * The name of a record: of levels alone that of their history, else SHA-256 over it and the chains, a line each. A
     * chain of a day that is no session belongs to no market and does not count.
     *
     * @param chains the content hash of each day's chain
     */
    public static String contentHash(MarketHistory history, NavigableMap<LocalDate, String> chains) {
        String levels = history.contentHash();
        NavigableMap<LocalDate, String> played = ofSessions(history, chains);
        if (played.isEmpty()) {
            return levels;
        }
        ContentHash hash = ContentHash.incremental();
        hash.add("levels," + levels + "\n");
        played.forEach((date, chain) -> hash.add(date + "," + chain + "\n"));
        return hash.hex();
    }

    /** Those of some chains that stand on a session of a history. */
    public static NavigableMap<LocalDate, String> ofSessions(
            MarketHistory history, NavigableMap<LocalDate, String> chains) {
        NavigableMap<LocalDate, String> played = new TreeMap<>(chains);
        played.keySet().retainAll(new TreeSet<>(history.sessions()));
        return played;
    }

    /** This record without the levels that may not be used, each by what was known at the end of its own day. */
    public MarketRecord admitted() {
        return new MarketRecord(admittedLevels().history(), chains);
    }

    /** The levels that may be used, and the verdict on each that may not. */
    public AdmittedHistory admittedLevels() {
        return QualityGate.judge(history).admitted(history);
    }
}

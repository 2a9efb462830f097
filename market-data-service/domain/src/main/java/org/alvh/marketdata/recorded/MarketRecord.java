package org.alvh.marketdata.recorded;

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

    /**
     * The name of this content: of the levels alone that of their history, else SHA-256 over it and the chains, a line
     * each.
     */
    public String contentHash() {
        String levels = history.contentHash();
        if (chains.hashes().isEmpty()) {
            return levels;
        }
        ContentHash hash = ContentHash.incremental();
        hash.add("levels," + levels + "\n");
        chains.hashes().forEach((date, chain) -> hash.add(date + "," + chain + "\n"));
        return hash.hex();
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

package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.service.store.ChainSnapshot;

/**
 * The chains of a market in the database; one is read when its day is asked for.
 *
 * @param days the chain of each day
 * @param verdicts on them
 * @param source reads one
 */
record StoredChains(NavigableMap<LocalDate, ChainSnapshot> days, Verdicts verdicts, MarketChains source)
        implements ChainArchive {

    @Override
    public NavigableMap<LocalDate, String> hashes() {
        NavigableMap<LocalDate, String> hashes = new TreeMap<>();
        days.forEach((date, chain) -> hashes.put(date, chain.contentHash()));
        return hashes;
    }

    @Override
    public DayChain read(LocalDate date) {
        return DayChain.of(source.rows(on(date)));
    }

    @Override
    public SortedSet<String> roots(LocalDate date) {
        return source.roots(on(date));
    }

    private ChainSnapshot on(LocalDate date) {
        ChainSnapshot chain = days.get(date);
        if (chain == null) {
            throw new IllegalArgumentException("no chain is recorded on " + date);
        }
        return chain;
    }
}

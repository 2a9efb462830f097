package org.alvh.backtest.service.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.proto.marketdata.v1.RecordedChain;
import org.alvh.wire.VerdictWire;

/**
 * Chains that market-data keeps, fetched day by day and held to the name under which they were listed. A run goes
 * through its days in order, so the latest few are kept. Not for use by two threads.
 */
final class FetchedChains implements ChainArchive {

    private static final int KEPT = 4;

    private final NavigableMap<LocalDate, String> hashes = new TreeMap<>();
    private final Verdicts verdicts;
    private final Function<LocalDate, List<ChainRow>> fetch;
    private final NavigableMap<LocalDate, DayChain> kept = new TreeMap<>();

    FetchedChains(Collection<RecordedChain> listed, Function<LocalDate, List<ChainRow>> fetch) {
        listed.forEach(chain -> hashes.put(LocalDate.parse(chain.getDate()), chain.getContentHash()));
        this.verdicts = new Verdicts(listed.stream()
                .flatMap(chain -> chain.getVerdictsList().stream())
                .map(VerdictWire::read)
                .toList());
        this.fetch = fetch;
    }

    @Override
    public NavigableMap<LocalDate, String> hashes() {
        return hashes;
    }

    @Override
    public DayChain read(LocalDate date) {
        DayChain known = kept.get(date);
        if (known != null) {
            return known;
        }
        DayChain read = fetched(date);
        kept.put(date, read);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        return read;
    }

    private DayChain fetched(LocalDate date) {
        String name = hashes.get(date);
        if (name == null) {
            throw new IllegalArgumentException("no chain is recorded on " + date);
        }
        List<ChainRow> rows = fetch.apply(date);
        String found = ChainText.contentHash(rows);
        if (!found.equals(name)) {
            throw new IllegalStateException("the chain of " + date + " was fetched as " + found + ", not as " + name);
        }
        return DayChain.of(rows);
    }

    @Override
    public Verdicts verdicts() {
        return verdicts;
    }
}

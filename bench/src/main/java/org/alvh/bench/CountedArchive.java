package org.alvh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;

/** The chains of a folder, with a count of what was read of them. Nothing drawn can be wrong, so nothing is judged. */
final class CountedArchive implements ChainArchive {

    private final ChainFolder folder;
    private final NavigableMap<LocalDate, String> hashes = new TreeMap<>();
    private int rowsRead;

    CountedArchive(ChainFolder folder) {
        this.folder = folder;
        folder.days().forEach((date, day) -> hashes.put(date, day.contentHash()));
    }

    @Override
    public NavigableMap<LocalDate, String> hashes() {
        return hashes;
    }

    @Override
    public DayChain read(LocalDate date) {
        try {
            DayChain chain = folder.readDay(date);
            for (ExpiryChain expiry : chain.expiries()) {
                rowsRead += expiry.calls().size() + expiry.puts().size();
            }
            return chain;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Verdicts verdicts() {
        return Verdicts.none();
    }

    int rowsRead() {
        return rowsRead;
    }
}

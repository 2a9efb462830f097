package org.alvh.cli.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;

/** The chains of a history's folder, with the verdicts that stand beside them or are made when there are none. */
public final class FolderArchive implements ChainArchive {

    private final Path path;
    private final ChainFolder chains;
    private final Verdicts verdicts;
    private final NavigableMap<LocalDate, String> hashes;

    private FolderArchive(Path path, ChainFolder chains, Verdicts verdicts) {
        this.path = path;
        this.chains = chains;
        this.verdicts = verdicts;
        NavigableMap<LocalDate, String> named = new TreeMap<>();
        chains.days().forEach((date, day) -> named.put(date, day.contentHash()));
        this.hashes = Collections.unmodifiableNavigableMap(named);
    }

    /** The chains in the folder of a history, none where it has none. */
    public static FolderArchive of(Path folder) {
        Path path = folder.resolve(ChainFolder.NAME);
        try {
            ChainFolder chains = ChainFolder.at(path);
            Optional<Verdicts> stored = VerdictFile.in(folder).ofChains(chains.contentHash());
            return new FolderArchive(path, chains, stored.isPresent() ? stored.get() : ChainGate.judge(chains));
        } catch (DamagedHistory damaged) {
            throw damaged(path, damaged);
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    @Override
    public NavigableMap<LocalDate, String> hashes() {
        return hashes;
    }

    @Override
    public DayChain read(LocalDate date) {
        try {
            return chains.readDay(date);
        } catch (DamagedHistory damaged) {
            throw damaged(path, damaged);
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    @Override
    public Verdicts verdicts() {
        return verdicts;
    }

    private static NoAnswer damaged(Path path, DamagedHistory damaged) {
        return new NoAnswer(
                path + " is damaged: " + damaged.getMessage() + "; import its vendor files into a new folder", damaged);
    }

    private static NoAnswer unreadable(Path path, IOException failure) {
        return new NoAnswer("cannot read " + path + ": " + FileFailure.reason(failure), failure);
    }
}

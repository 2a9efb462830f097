package org.alvh.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.market.MarketId;

/** The folder of a history with all that a replayed market is made of: days, chains, releases, observations. */
public final class RecordedFolder {

    private static final String CHAINS = "chains";
    private static final String RELEASES = "releases.csv";
    private static final String OBSERVATIONS = "observations.csv";

    private final Path folder;
    private final MarketHistory history;
    private final ChainFolder chains;

    private RecordedFolder(Path folder, MarketHistory history) {
        this.folder = folder;
        this.history = history;
        this.chains = reading(folder, () -> ChainFolder.at(folder.resolve(CHAINS)));
    }

    /** A folder that must hold a history. */
    public static RecordedFolder at(Path folder) {
        return new RecordedFolder(folder, HistoryFolder.at(folder).read());
    }

    /** A folder that may hold one. */
    static Optional<RecordedFolder> find(Path folder) {
        return HistoryFolder.at(folder).find().map(history -> new RecordedFolder(folder, history));
    }

    public MarketHistory history() {
        return history;
    }

    /** The sessions with a chain and the content hash of each. */
    public NavigableMap<LocalDate, String> chains() {
        NavigableMap<LocalDate, String> hashes = new TreeMap<>();
        chains.days().forEach((date, day) -> hashes.put(date, day.contentHash()));
        return MarketRecord.ofSessions(history, hashes);
    }

    /** The rows of a day in the order of their series. */
    public List<ChainRow> chain(LocalDate date) {
        return reading(folder, () -> chains.read(date));
    }

    /** The canonical text of the release calendar; empty where there is none. */
    public byte[] releases() {
        return text(RELEASES);
    }

    /** The same of series without a column. */
    public byte[] observations() {
        return text(OBSERVATIONS);
    }

    /** The market that services make of this. */
    MarketId market() {
        return MarketId.replayOf(MarketRecord.contentHash(history, chains()));
    }

    private byte[] text(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? reading(file, () -> Files.readAllBytes(file)) : new byte[0];
    }

    /**
     * Puts all of it into another folder. Files are replaced and never changed in place, so a second name for a chain
     * is as good as a copy of it where the file system has such names.
     */
    void copyTo(HistoryFolder target) {
        target.made().save(history);
        reading(folder, () -> {
            for (String name : List.of(RELEASES, OBSERVATIONS)) {
                copy(folder.resolve(name), target.path().resolve(name));
            }
            Path from = folder.resolve(CHAINS);
            if (!chains.days().isEmpty()) {
                Path to = Files.createDirectories(target.path().resolve(CHAINS));
                try (Stream<Path> files = Files.list(from)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        copy(file, to.resolve(file.getFileName()));
                    }
                }
            }
            return target;
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.deleteIfExists(to);
        try {
            Files.createLink(to, from);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Work on files that gives a value. */
    @FunctionalInterface
    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T reading(Path place, Reading<T> reading) {
        try {
            return reading.run();
        } catch (DamagedHistory damaged) {
            throw new NoAnswer(
                    place + " is damaged: " + damaged.getMessage() + "; import its vendor files into a new folder",
                    damaged);
        } catch (IOException | UncheckedIOException failure) {
            throw new NoAnswer("cannot read " + place + ": " + FileFailure.reason(failure), failure);
        }
    }
}

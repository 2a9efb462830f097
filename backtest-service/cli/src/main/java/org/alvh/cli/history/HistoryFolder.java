package org.alvh.cli.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.MarketHistory;

/**
 * A folder that holds a market's history: {@code daily.csv} in the form of {@link DailyCsv}, and what the last
 * import reported.
 */
public final class HistoryFolder {

    private static final String DAILY = "daily.csv";
    private static final String REPORT = "import-report.json";

    private final Path folder;

    private HistoryFolder(Path folder) {
        this.folder = folder;
    }

    public static HistoryFolder at(Path folder) {
        return new HistoryFolder(folder);
    }

    /** Makes the folder where it is missing. */
    public HistoryFolder made() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongQuestion(folder + " is a file: name a folder for the history");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new NoAnswer("cannot make the folder " + folder + ": " + FileFailure.reason(failure), failure);
        }
        return this;
    }

    /** The history of a folder that must hold one. */
    public MarketHistory read() {
        return find().orElseThrow(() -> new NoAnswer(folder + " holds no " + DAILY
                + ": make it with  alvh import --vendor tidy-daily --into " + folder + " FILE"));
    }

    /** The history of a folder, if it holds one. */
    public Optional<MarketHistory> find() {
        Path daily = folder.resolve(DAILY);
        try (InputStream bytes = Files.newInputStream(daily)) {
            return Optional.of(DailyCsv.decode(() -> new TextLines(bytes)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (DamagedHistory damaged) {
            throw new NoAnswer(
                    daily + " is damaged: " + damaged.getMessage() + "; import its vendor files into a new folder",
                    damaged);
        } catch (IOException | UncheckedIOException failure) {
            throw new NoAnswer("cannot read " + daily + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Puts a history in place of the folder's own; where both are the same no byte and no file time changes. */
    public void save(MarketHistory history) {
        byte[] content = DailyCsv.encode(history);
        Path daily = folder.resolve(DAILY);
        try {
            if (!Files.exists(daily) || !Arrays.equals(Files.readAllBytes(daily), content)) {
                AtomicFile.replace(daily, target -> target.write(content));
            }
        } catch (IOException failure) {
            throw cannotWrite(daily, failure);
        }
    }

    /** Where the history is kept. */
    public Path path() {
        return folder;
    }

    /** Puts the report of an import in place of the last one. */
    public void saveReport(AtomicFile.Content report) {
        Path file = folder.resolve(REPORT);
        try {
            AtomicFile.replace(file, report);
        } catch (IOException failure) {
            throw cannotWrite(file, failure);
        }
    }

    private static NoAnswer cannotWrite(Path file, IOException failure) {
        return new NoAnswer("cannot write " + file + ": " + FileFailure.reason(failure), failure);
    }
}

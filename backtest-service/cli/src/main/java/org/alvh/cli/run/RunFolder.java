package org.alvh.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.FileFailure;
import org.alvh.engine.result.ResultFiles;
import org.alvh.portfolio.ledger.DamagedJournal;
import org.alvh.portfolio.ledger.JournalCsv;
import org.alvh.portfolio.ledger.JournalEntry;

/** The folder of one run's results. {@code result.json} is written last: a folder without it holds no whole run. */
public final class RunFolder {

    public static final String REPORT = "report.html";

    private static final List<String> NAMES = List.of(
            ResultFiles.DECISIONS,
            ResultFiles.JOURNAL,
            ResultFiles.EQUITY,
            ResultFiles.MANIFEST,
            ResultFiles.RESULT,
            REPORT);

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    public static RunFolder at(Path folder) {
        return new RunFolder(folder);
    }

    /** Makes the folder; one that holds results already is refused unless they may be replaced. */
    RunFolder made(boolean force) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongQuestion(folder + " is a file: name a folder for the results");
        }
        for (String name : NAMES) {
            if (!force && Files.exists(folder.resolve(name))) {
                throw new WrongQuestion(folder + " holds results already (" + name
                        + "): name another folder, or replace them with --force");
            }
        }
        try {
            Files.createDirectories(folder);
            if (force) {
                // Without it an interrupted run would leave an old result beside new files.
                Files.deleteIfExists(folder.resolve(ResultFiles.RESULT));
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot make the folder " + folder + ": " + FileFailure.reason(failure), failure);
        }
        return this;
    }

    void write(Map<String, byte[]> files, String report) {
        write(REPORT, report.getBytes(StandardCharsets.UTF_8));
        files.forEach(this::write);
    }

    private void write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            AtomicFile.replace(file, target -> target.write(content));
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** The ledger journal of the run in this folder. */
    public List<JournalEntry> journal() {
        Path file = folder.resolve(ResultFiles.JOURNAL);
        if (!Files.isRegularFile(folder.resolve(ResultFiles.RESULT)) || !Files.isRegularFile(file)) {
            throw new NoAnswer(folder + " holds no finished run: make one with  alvh backtest … --out " + folder);
        }
        try {
            return JournalCsv.read(Files.readAllLines(file));
        } catch (DamagedJournal damaged) {
            throw new NoAnswer(file + " is damaged: " + damaged.getMessage(), damaged);
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file + ": " + FileFailure.reason(failure), failure);
        }
    }
}

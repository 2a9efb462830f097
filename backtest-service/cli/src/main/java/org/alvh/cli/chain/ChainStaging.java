package org.alvh.cli.chain;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/**
 * The rows of one file until it has been read to its end, by day. Beyond {@link #MOST_IN_MEMORY} they wait on the
 * disk, so that a file of any size passes in bounded memory and one that is refused leaves nothing behind.
 */
public final class ChainStaging implements AutoCloseable {

    static final int MOST_IN_MEMORY = 100_000;

    /** The most that a day may hold: forty times the rows of a full day of all listed index options. */
    static final int MOST_A_DAY = 1_000_000;

    private final Path folder;
    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    private final Map<LocalDate, List<StagedRow>> waiting = new TreeMap<>();
    private Optional<SpillFolder> spill = Optional.empty();
    private int inMemory;

    /** @param folder where rows wait that are too many for the memory */
    public ChainStaging(Path folder) {
        this.folder = folder;
    }

    /** Removes what programs left in a folder that died while rows waited there. */
    public static void removeAbandoned(Path folder) throws IOException {
        SpillFolder.removeAbandoned(folder);
    }

    public void add(long line, ChainRow row) {
        waiting.computeIfAbsent(row.quoteDate(), _ -> new ArrayList<>()).add(new StagedRow(line, row));
        requireFew(row.quoteDate(), days.merge(row.quoteDate(), 1, Math::addExact));
        inMemory++;
        if (inMemory >= MOST_IN_MEMORY) {
            flush();
        }
    }

    SortedSet<LocalDate> days() {
        return days.navigableKeySet();
    }

    /** The rows of a day in the order of the file. */
    List<StagedRow> rows(LocalDate day) throws IOException {
        List<StagedRow> rows = new ArrayList<>();
        Optional<Path> file = spill.map(made -> spilled(made, day)).filter(Files::exists);
        if (file.isPresent()) {
            try (DataInputStream source =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get())))) {
                for (int left = source.available(); left > 0; left = source.available()) {
                    rows.add(ChainSpill.read(source, day));
                }
            }
        }
        rows.addAll(waiting.getOrDefault(day, List.of()));
        return rows;
    }

    @Override
    public void close() {
        waiting.clear();
        spill.ifPresent(ChainStaging::remove);
        spill = Optional.empty();
    }

    private void flush() {
        try {
            SpillFolder made = spill.isPresent() ? spill.get() : SpillFolder.in(folder);
            spill = Optional.of(made);
            for (Map.Entry<LocalDate, List<StagedRow>> day : waiting.entrySet()) {
                append(spilled(made, day.getKey()), day.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        waiting.clear();
        inMemory = 0;
    }

    private static void append(Path file, List<StagedRow> rows) throws IOException {
        try (DataOutputStream target = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (StagedRow row : rows) {
                ChainSpill.write(target, row);
            }
        }
    }

    private static void requireFew(LocalDate day, int rows) {
        if (rows > MOST_A_DAY) {
            throw new UncheckedIOException(new UnfitFile(
                    FileDefect.TOO_LARGE,
                    "it has more than " + MOST_A_DAY + " options of " + day + ", expected one day's chains"));
        }
    }

    private static Path spilled(SpillFolder made, LocalDate day) {
        return made.path().resolve(day + ".rows");
    }

    private static void remove(SpillFolder made) {
        try {
            made.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

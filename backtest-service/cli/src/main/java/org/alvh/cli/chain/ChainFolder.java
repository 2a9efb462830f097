package org.alvh.cli.chain;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.cli.NoAnswer;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.vendor.Defects;
import org.alvh.marketdata.vendor.RowDefect;
import org.alvh.quant.document.ContentHash;

/**
 * The chains of a history: {@code YYYY-MM-DD.parquet}, one a market day, and {@code index.csv} with the rows and the
 * content hash of each. The index never names a file for what it does not hold: a day is taken out of it before its
 * file is replaced, and named again at the end of the import.
 */
public final class ChainFolder {

    /** Where the chains are in the folder of a history. */
    public static final String NAME = "chains";

    private static final String PARQUET = ".parquet";

    private final Path folder;
    private final NavigableMap<LocalDate, Day> days;

    /** What the index says of a day. */
    public record Day(int rows, String contentHash) {}

    /** What laying a file's rows over the folder came to. */
    public record Laid(Defects repeated, int rowsChanged) {}

    private ChainFolder(Path folder, NavigableMap<LocalDate, Day> days) {
        this.folder = folder;
        this.days = days;
    }

    /**
     * The chains at a folder, which need not exist.
     *
     * @throws NoAnswer if {@link #unfinished} says anything: a session that was quoted is not to pass for one that was
     *     not
     */
    public static ChainFolder at(Path folder) throws IOException {
        ChainFolder chains = forImport(folder);
        Optional<String> unfinished = chains.unfinished();
        if (unfinished.isPresent()) {
            throw new NoAnswer(unfinished.get());
        }
        return chains;
    }

    /** The same for an import, which may be the one that brings an earlier one to its end. */
    public static ChainFolder forImport(Path folder) throws IOException {
        return new ChainFolder(folder, ChainIndex.read(folder));
    }

    public NavigableMap<LocalDate, Day> days() {
        return days;
    }

    /** Which files the index does not name, as those are that an import leaves which is stopped; empty if none. */
    public Optional<String> unfinished() throws IOException {
        NavigableSet<LocalDate> unnamed = filed();
        unnamed.removeAll(days.keySet());
        if (unnamed.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = unnamed.size() == 1;
        return Optional.of(folder + " holds " + unnamed.getFirst() + PARQUET
                + (isOne ? ", which " : " and " + (unnamed.size() - 1) + " more that ") + ChainIndex.NAME
                + " does not name: an import is at work or was cut short; import the vendor files of "
                + (isOne ? "that day" : "those days") + " again");
    }

    /** The days that have a file. */
    private NavigableSet<LocalDate> filed() throws IOException {
        NavigableSet<LocalDate> filed = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + PARQUET)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    FieldText.isoDate(name.substring(0, name.length() - PARQUET.length()))
                            .ifPresent(filed::add);
                }
            }
        }
        return filed;
    }

    /** The rows of a day in the order of their series; none where there is no chain. */
    public List<ChainRow> read(LocalDate day) throws IOException {
        if (!days.containsKey(day)) {
            return List.of();
        }
        List<ChainRow> rows = ChainFile.read(present(day), said(day).contentHash());
        requireSaid(day, rows.isEmpty() ? day : rows.getFirst().quoteDate(), rows.size());
        return rows;
    }

    /** The chain of a day that the index names, from the columns alone that pricing needs. */
    public DayChain readDay(LocalDate day) throws IOException {
        DayChain chain = ChainFile.readDay(present(day), said(day).contentHash());
        int rows = 0;
        for (ExpiryChain expiry : chain.expiries()) {
            rows += expiry.calls().size() + expiry.puts().size();
        }
        requireSaid(day, chain.date(), rows);
        return chain;
    }

    private Day said(LocalDate day) {
        return Optional.ofNullable(days.get(day))
                .orElseThrow(() -> new IllegalArgumentException("no chain is recorded on " + day));
    }

    private Path present(LocalDate day) {
        Path file = file(day);
        if (days.containsKey(day) && !Files.exists(file)) {
            throw new DamagedHistory(file.getFileName() + " is not there, though " + ChainIndex.NAME + " names it");
        }
        return file;
    }

    private void requireSaid(LocalDate day, LocalDate date, int rows) {
        if (!date.equals(day) || rows != said(day).rows()) {
            throw new DamagedHistory(file(day).getFileName() + " holds " + rows + " options of " + date + " where "
                    + ChainIndex.NAME + " says " + said(day).rows());
        }
    }

    /** Lays the rows of a file over the folder, day by day: a row given anew replaces the old one. */
    public Laid lay(ChainStaging staging) throws IOException {
        Files.createDirectories(folder);
        Defects.Tally repeated = new Defects.Tally();
        int changed = 0;
        for (LocalDate day : staging.days()) {
            List<ChainRow> rows = once(staging.rows(day), repeated);
            changed += lay(day, rows);
        }
        return new Laid(repeated.defects(), changed);
    }

    /** Writes the index, after the last file. */
    public void save() throws IOException {
        if (!days.isEmpty()) {
            ChainIndex.write(folder, days);
        }
    }

    /** The name of all chains together: SHA-256 of the index. */
    public String contentHash() {
        return ContentHash.of(ChainIndex.text(days));
    }

    private int lay(LocalDate day, List<ChainRow> rows) throws IOException {
        Map<OptionSeries, ChainRow> merged = new TreeMap<>();
        for (ChainRow row : ChainFile.read(file(day))) {
            merged.put(row.series(), row);
        }
        int before = merged.size();
        int changed = 0;
        for (ChainRow row : rows) {
            ChainRow old = merged.put(row.series(), row);
            changed += old == null || old.equals(row) ? 0 : 1;
        }
        List<ChainRow> all = List.copyOf(merged.values());
        if (changed > 0 || all.size() > before) {
            unname(day);
            days.put(day, new Day(all.size(), ChainFile.write(file(day), all)));
        } else {
            // Said of the file as it is: an import that was cut short may have left the index behind.
            days.put(day, new Day(all.size(), ChainText.contentHash(all)));
        }
        return changed;
    }

    /**
     * Takes a day out of the index before its file is replaced: stopped at any moment, an import leaves no file that is
     * named for what it held before.
     */
    private void unname(LocalDate day) throws IOException {
        if (days.containsKey(day)) {
            days.remove(day);
            ChainIndex.write(folder, days);
        }
    }

    /** The rows without the lines that say again what an earlier line of the file said. */
    private static List<ChainRow> once(List<StagedRow> staged, Defects.Tally repeated) {
        Set<OptionSeries> seen = new HashSet<>();
        List<ChainRow> rows = new ArrayList<>();
        for (int start = 0; start < staged.size(); ) {
            long line = staged.get(start).line();
            int end = start + 1;
            while (end < staged.size() && staged.get(end).line() == line) {
                end++;
            }
            List<ChainRow> said =
                    staged.subList(start, end).stream().map(StagedRow::row).toList();
            Optional<OptionSeries> again =
                    said.stream().map(ChainRow::series).filter(seen::contains).findFirst();
            if (again.isPresent()) {
                repeated.add(repeated(line, again.get()));
            } else {
                said.forEach(row -> seen.add(row.series()));
                rows.addAll(said);
            }
            start = end;
        }
        return rows;
    }

    private static RowDefect repeated(long line, OptionSeries series) {
        String name = series.root() + " " + series.expiry() + " " + series.right() + " " + series.strike();
        return new RowDefect(
                line, RowDefect.WHOLE_ROW, name, RowDefect.Reason.DUPLICATE_ROW, "each option once a day in a file");
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + PARQUET);
    }
}

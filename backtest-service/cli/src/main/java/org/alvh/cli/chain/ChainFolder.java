package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alvh.cli.history.AtomicFile;
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
 * content hash of each.
 */
public final class ChainFolder {

    /** Where the chains are in the folder of a history. */
    public static final String NAME = "chains";

    private static final String INDEX = "index.csv";
    private static final String HEADER = "quote_date,rows,content_hash";

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

    /** The chains at a folder, which need not exist yet. */
    public static ChainFolder at(Path folder) throws IOException {
        NavigableMap<LocalDate, Day> days = new TreeMap<>();
        Path index = folder.resolve(INDEX);
        if (Files.exists(index)) {
            List<String> lines = Files.readAllLines(index, UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = List.of(line.split(",", -1));
                LocalDate day = FieldText.isoDate(fields.getFirst())
                        .orElseThrow(() -> new DamagedHistory(INDEX + ": '" + line + "', expected " + HEADER));
                days.put(day, new Day(Integer.parseInt(fields.get(1)), fields.get(2)));
            }
        }
        return new ChainFolder(folder, days);
    }

    public NavigableMap<LocalDate, Day> days() {
        return days;
    }

    /** The rows of a day in the order of their series; none where there is no chain. */
    public List<ChainRow> read(LocalDate day) throws IOException {
        return ChainFile.read(file(day));
    }

    /** The chain of a day that the index names, from the columns alone that pricing needs. */
    public DayChain readDay(LocalDate day) throws IOException {
        Day said = Optional.ofNullable(days.get(day))
                .orElseThrow(() -> new IllegalArgumentException("no chain is recorded on " + day));
        Path file = file(day);
        if (!Files.exists(file)) {
            throw new DamagedHistory(file.getFileName() + " is not there, though " + INDEX + " names it");
        }
        DayChain chain = ChainFile.readDay(file);
        int rows = 0;
        for (ExpiryChain expiry : chain.expiries()) {
            rows += expiry.calls().size() + expiry.puts().size();
        }
        if (!chain.date().equals(day) || rows != said.rows()) {
            throw new DamagedHistory(file.getFileName() + " holds " + rows + " options of " + chain.date() + " where "
                    + INDEX + " says " + said.rows());
        }
        return chain;
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
        if (days.isEmpty()) {
            return;
        }
        byte[] content = index().getBytes(UTF_8);
        Path file = folder.resolve(INDEX);
        if (!Files.exists(file) || !ContentHash.of(Files.readAllBytes(file)).equals(ContentHash.of(content))) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }

    /** The name of all chains together: SHA-256 of the index. */
    public String contentHash() {
        return ContentHash.of(index());
    }

    private String index() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        days.forEach((day, said) -> text.append(day)
                .append(',')
                .append(said.rows())
                .append(',')
                .append(said.contentHash())
                .append('\n'));
        return text.toString();
    }

    private int lay(LocalDate day, List<ChainRow> rows) throws IOException {
        Map<OptionSeries, ChainRow> merged = new TreeMap<>();
        for (ChainRow row : read(day)) {
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
            ChainFile.write(file(day), all);
        }
        // Said of the file as it is now: an import that was cut short may have left the index behind.
        days.put(day, new Day(all.size(), ChainText.contentHash(all)));
        return changed;
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
        return folder.resolve(day + ".parquet");
    }
}

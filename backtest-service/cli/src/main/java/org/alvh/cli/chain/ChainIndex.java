package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alvh.cli.chain.ChainFolder.Day;
import org.alvh.cli.history.AtomicFile;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.FieldText;

/** The index of a folder of chains, a line a day in their order. Its text names all chains together. */
final class ChainIndex {

    static final String NAME = "index.csv";

    private static final String HEADER = "quote_date,rows,content_hash";
    private static final int FIELDS = HEADER.split(",", -1).length;
    private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern CONTENT_HASH = Pattern.compile("[0-9a-f]{64}");

    private ChainIndex() {}

    /**
     * The days that the index of a folder names; none where it has no index.
     *
     * @throws DamagedHistory if anything stands there that {@link #text} does not write
     */
    static NavigableMap<LocalDate, Day> read(Path folder) throws IOException {
        NavigableMap<LocalDate, Day> days = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return days;
        }
        List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new DamagedHistory(NAME + " is empty, expected " + HEADER);
        }
        if (!lines.getFirst().equals(HEADER)) {
            throw damaged(1, lines.getFirst(), HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            add(days, i + 1, lines.get(i));
        }
        return days;
    }

    private static void add(NavigableMap<LocalDate, Day> days, int number, String line) {
        List<String> fields = List.of(line.split(",", -1));
        if (fields.size() != FIELDS) {
            throw damaged(number, line, HEADER);
        }
        LocalDate date = FieldText.isoDate(fields.get(0))
                .orElseThrow(() -> damaged(number, fields.get(0), "a date as 2024-01-08"));
        if (!days.isEmpty() && !date.isAfter(days.lastKey())) {
            throw damaged(number, fields.get(0), "a date after " + days.lastKey());
        }
        if (!ROWS.matcher(fields.get(1)).matches()) {
            throw damaged(number, fields.get(1), "a number of rows");
        }
        if (!CONTENT_HASH.matcher(fields.get(2)).matches()) {
            throw damaged(number, fields.get(2), "64 hexadecimal digits");
        }
        days.put(date, new Day(Integer.parseInt(fields.get(1)), fields.get(2)));
    }

    /** Puts days in the place of those that the index of a folder names; the same ones change no byte. */
    static void write(Path folder, NavigableMap<LocalDate, Day> days) throws IOException {
        byte[] content = text(days).getBytes(UTF_8);
        Path file = folder.resolve(NAME);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }

    static String text(NavigableMap<LocalDate, Day> days) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        days.forEach((day, said) -> text.append(day)
                .append(',')
                .append(said.rows())
                .append(',')
                .append(said.contentHash())
                .append('\n'));
        return text.toString();
    }

    private static DamagedHistory damaged(int number, String value, String expected) {
        return new DamagedHistory(NAME + " line " + number + ": '" + value + "', expected " + expected);
    }
}

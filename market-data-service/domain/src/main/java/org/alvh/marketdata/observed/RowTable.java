package org.alvh.marketdata.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.marketdata.history.DamagedHistory;

/**
 * Rows of one kind in their order, each once, and the canonical text of them.
 *
 * @param <R> the kind
 */
public final class RowTable<R> {

    private final RowCsv<R> csv;
    private final NavigableMap<R, R> rows;

    private RowTable(RowCsv<R> csv) {
        this.csv = csv;
        this.rows = new TreeMap<>(csv.order());
    }

    public static <R> RowTable<R> empty(RowCsv<R> csv) {
        return new RowTable<>(csv);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DamagedHistory naming the line that breaks the form
     */
    public static <R> RowTable<R> decode(RowCsv<R> csv, Iterable<String> lines) {
        RowTable<R> table = new RowTable<>(csv);
        long number = 0;
        for (String line : lines) {
            List<String> fields = split(line);
            number++;
            boolean fits = number == 1
                    ? fields.equals(csv.columns())
                    : fields.size() == csv.columns().size();
            if (!fits) {
                throw new DamagedHistory("line " + number + ": expected " + String.join(",", csv.columns()));
            }
            if (number > 1) {
                R row = csv.row(fields);
                table.rows.put(row, row);
            }
        }
        return table;
    }

    /** In their order. */
    public List<R> rows() {
        return List.copyOf(rows.values());
    }

    /** Lays rows over these: one that is told anew takes the place of the old one. */
    public void lay(Collection<R> newer) {
        for (R row : newer) {
            rows.remove(row);
            rows.put(row, row);
        }
    }

    public byte[] encode() {
        StringBuilder text = new StringBuilder(String.join(",", csv.columns())).append('\n');
        for (R row : rows.values()) {
            text.append(String.join(
                            ",", csv.fields(row).stream().map(RowTable::quoted).toList()))
                    .append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String quoted(String field) {
        return field.indexOf(',') < 0 && field.indexOf('"') < 0 ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}

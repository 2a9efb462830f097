package org.alvh.marketdata.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.marketdata.history.DamagedHistory;

/** The canonical text of rows of one kind, as {@link RowCsv} defines it. */
public final class RowText {

    private RowText() {}

    /** The header and the rows, which are in order. */
    public static <R> byte[] encode(RowCsv<R> csv, Collection<R> rows) {
        StringBuilder text = new StringBuilder(String.join(",", csv.columns())).append('\n');
        rows.forEach(row -> text.append(line(csv, row)).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** One row, without a line feed. */
    public static <R> String line(RowCsv<R> csv, R row) {
        return String.join(",", csv.fields(row).stream().map(RowText::quoted).toList());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @return the rows in their order, each once: of two that are the same row the later stands
     * @throws DamagedHistory naming the line
     */
    public static <R> List<R> decode(RowCsv<R> csv, Iterator<String> lines) {
        NavigableMap<R, R> rows = new TreeMap<>(csv.order());
        long number = 0;
        while (lines.hasNext()) {
            List<String> fields = split(lines.next());
            number++;
            boolean asExpected = number == 1
                    ? fields.equals(csv.columns())
                    : fields.size() == csv.columns().size();
            if (!asExpected) {
                throw new DamagedHistory("line " + number + ": expected " + String.join(",", csv.columns()));
            }
            if (number > 1) {
                R row = csv.row(fields);
                rows.remove(row);
                rows.put(row, row);
            }
        }
        if (number == 0) {
            throw new DamagedHistory("it is empty: expected " + String.join(",", csv.columns()));
        }
        return List.copyOf(rows.values());
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
            if (c == '"') {
                boolean literal = inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (literal) {
                    field.append(c);
                    i++;
                } else {
                    inQuotes = !inQuotes;
                }
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

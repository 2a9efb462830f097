package org.alvh.cli.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.TextLines;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.RowCsv;

/** Rows of one kind that a history's folder keeps in one file, in their order, each once. */
final class StoredTable<R> {

    private final Path file;
    private final RowCsv<R> csv;
    private final NavigableMap<R, R> rows;
    private boolean touched;

    private StoredTable(Path file, RowCsv<R> csv) {
        this.file = file;
        this.csv = csv;
        this.rows = new TreeMap<>(csv.order());
    }

    /** The rows of a file, none where there is no file. */
    static <R> StoredTable<R> at(Path file, RowCsv<R> csv) throws IOException {
        StoredTable<R> table = new StoredTable<>(file, csv);
        if (Files.exists(file)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                table.read(new TextLines(bytes));
            }
        }
        return table;
    }

    int size() {
        return rows.size();
    }

    /** Lays rows over these and returns how many of these they changed. */
    int lay(Collection<R> newer) {
        int changed = 0;
        for (R row : newer) {
            R old = rows.remove(row);
            changed += old == null || old.equals(row) ? 0 : 1;
            rows.put(row, row);
            touched = true;
        }
        return changed;
    }

    /** Writes the file where rows were laid over it and its bytes are others than they were. */
    void save() throws IOException {
        if (!touched) {
            return;
        }
        byte[] content = text().getBytes(UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(String.join(",", csv.columns())).append('\n');
        for (R row : rows.values()) {
            text.append(String.join(
                            ",",
                            csv.fields(row).stream().map(StoredTable::quoted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private void read(TextLines lines) {
        long number = 0;
        while (lines.hasNext()) {
            List<String> fields = split(lines.next());
            number++;
            if (number == 1
                    ? !fields.equals(csv.columns())
                    : fields.size() != csv.columns().size()) {
                throw new DamagedHistory(
                        file.getFileName() + ", line " + number + ": expected " + String.join(",", csv.columns()));
            }
            if (number > 1) {
                R row = csv.row(fields);
                rows.put(row, row);
            }
        }
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

package org.alvh.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.TextLines;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.RowCsv;
import org.alvh.marketdata.observed.RowText;

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
        byte[] content = RowText.encode(csv, rows.values());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }

    private void read(TextLines lines) {
        try {
            RowText.decode(csv, lines).forEach(row -> rows.put(row, row));
        } catch (DamagedHistory damaged) {
            throw new DamagedHistory(file.getFileName() + ", " + damaged.getMessage());
        }
    }
}

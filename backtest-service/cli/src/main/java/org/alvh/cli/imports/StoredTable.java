package org.alvh.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.TextLines;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.RowCsv;
import org.alvh.marketdata.observed.RowTable;

/** Rows of one kind that a history's folder keeps in one file, in their order, each once. */
final class StoredTable<R> {

    private final Path file;
    private final RowTable<R> rows;
    private boolean touched;

    private StoredTable(Path file, RowTable<R> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** The rows of a file, none where there is no file. */
    static <R> StoredTable<R> at(Path file, RowCsv<R> csv) throws IOException {
        if (!Files.exists(file)) {
            return new StoredTable<>(file, RowTable.empty(csv));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new StoredTable<>(file, RowTable.decode(csv, new TextLines(bytes)));
        } catch (DamagedHistory damaged) {
            throw new DamagedHistory(file.getFileName() + ", " + damaged.getMessage());
        }
    }

    int size() {
        return rows.size();
    }

    /** Lays rows over these and returns how many of these they changed. */
    int lay(Collection<R> newer) {
        touched |= !newer.isEmpty();
        return rows.lay(newer);
    }

    /** Writes the file where rows were laid over it and its bytes are others than they were. */
    void save() throws IOException {
        if (!touched) {
            return;
        }
        byte[] content = rows.encode();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }
}

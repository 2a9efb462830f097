package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import org.alvh.marketdata.observed.RowCsv;
import org.alvh.marketdata.observed.RowTable;

/**
 * Rows of one kind that pulled files make, in the file that a history's folder keeps them in.
 *
 * @param <R> the kind
 */
final class PulledTable<R> {

    private final Path file;
    private final Path lock;
    private final RowCsv<R> csv;

    PulledTable(Path folder, String name, RowCsv<R> csv) {
        this.file = folder.resolve(name);
        this.lock = folder.resolve(name + ".lock");
        this.csv = csv;
    }

    /** All rows so far. */
    RowTable<R> rows() throws IOException {
        if (!Files.exists(file)) {
            return RowTable.empty(csv);
        }
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            return RowTable.decode(csv, lines.lines().iterator());
        }
    }

    /** Lays rows over it: one told anew replaces the old one. What changes nothing writes nothing. */
    void lay(Collection<R> newer) throws IOException {
        if (newer.isEmpty()) {
            return;
        }
        // While one instance takes the place of another, both may lay the rows of different sources.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            RowTable<R> table = rows();
            table.lay(newer);
            byte[] content = table.encode();
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                KeptFiles.replace(file, content);
            }
        }
    }
}

package org.alvh.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.history.TextLines;
import org.alvh.marketdata.vendor.CsvLine;

/**
 * The rows of a CSV file under a header that names its columns, one held at a time, so that a file of any size is
 * read in the same memory. Columns may stand in any order, and there may be more than are asked for; blank lines are
 * skipped.
 */
public final class CsvTable implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final InputStream bytes;
    private final TextLines lines;
    private final List<String> names;
    private long read;
    private String ahead = "";

    private CsvTable(Path file, InputStream bytes, List<String> columns) {
        this.file = file;
        this.bytes = bytes;
        this.lines = new TextLines(bytes);
        String header = hasNext() ? ahead.replace(BYTE_ORDER_MARK, "") : "";
        this.ahead = "";
        this.names = CsvLine.split(header).orElse(List.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        requireColumns(columns);
    }

    /** Opens a file that has at least these columns; any other is refused whole. */
    public static CsvTable open(Path file, List<String> columns) {
        if (Files.isDirectory(file)) {
            throw new NoAnswer(file + " is a folder, expected a CSV file");
        }
        try {
            return new CsvTable(file, new BufferedInputStream(Files.newInputStream(file)), columns);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    public boolean hasNext() {
        try {
            while (ahead.isBlank() && lines.hasNext()) {
                ahead = lines.next();
                read++;
            }
        } catch (UncheckedIOException failure) {
            throw unreadable(file, failure);
        }
        return !ahead.isBlank();
    }

    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after line " + read + " of " + file);
        }
        CsvRow row = new CsvRow(read, names, CsvLine.split(ahead).orElse(List.of()));
        ahead = "";
        return row;
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private void requireColumns(List<String> columns) {
        List<String> repeated = columns.stream()
                .filter(column -> names.indexOf(column) != names.lastIndexOf(column))
                .toList();
        if (!repeated.isEmpty()) {
            throw new NoAnswer(file + " is refused: its header names " + String.join(", ", repeated)
                    + " more than once, expected once");
        }
        List<String> missing =
                columns.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new NoAnswer(file + " is refused: its header lacks " + String.join(", ", missing) + "; expected "
                    + String.join(",", columns));
        }
    }

    private static NoAnswer unreadable(Path file, Exception failure) {
        return new NoAnswer("cannot read " + file + ": " + FileFailure.reason(failure), failure);
    }
}

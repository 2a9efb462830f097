package org.alvh.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.history.TextLines;
import org.alvh.marketdata.vendor.CsvLine;

/** The reference cases that ship with the command line, in tables beside this class. */
final class ShippedCases {

    private static final List<String> TABLES =
            List.of("prices.csv", "calendars.csv", "volatility.csv", "trading.csv", "numbers.csv");

    private static final String HEADER = "kind,inputs,expected,tolerance,source";
    private static final int COLUMNS = 5;

    private ShippedCases() {}

    static List<ReferenceCase> all() {
        List<ReferenceCase> cases = new ArrayList<>();
        TABLES.forEach(table -> cases.addAll(read(table)));
        return cases;
    }

    private static List<ReferenceCase> read(String table) {
        List<ReferenceCase> cases = new ArrayList<>();
        try (InputStream bytes = ShippedCases.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + table + " is not in the jar");
            }
            TextLines lines = new TextLines(bytes);
            if (!lines.next().equals(HEADER)) {
                throw new IllegalStateException("the table " + table + " does not begin with " + HEADER);
            }
            while (lines.hasNext()) {
                cases.add(parse(table, lines.next()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cases;
    }

    private static ReferenceCase parse(String table, String line) {
        List<String> fields = CsvLine.split(line).orElse(List.of());
        if (fields.size() != COLUMNS) {
            throw new IllegalStateException("in " + table + " this is no case: " + line);
        }
        return new ReferenceCase(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }
}

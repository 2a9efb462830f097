package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.DailyReading.Refused;
import org.alvh.marketdata.vendor.Heading.Column;

/** Finds a file's header, lets the vendor understand it, and reads the rows below it. */
final class DailyParser {

    static final String DATE = "date";

    /** Lines that may stand above the header: the exchange has put its disclaimer there. */
    private static final int LONGEST_PREAMBLE = 5;

    private final DailyVendor vendor;
    private final String fileName;

    DailyParser(DailyVendor vendor, String fileName) {
        this.vendor = vendor;
        this.fileName = fileName;
    }

    DailyReading read(Iterable<String> lines) {
        NumberedLines rest = new NumberedLines(lines);
        List<String> preamble = new ArrayList<>();
        while (rest.hasNext() && preamble.size() < LONGEST_PREAMBLE) {
            String text = rest.next();
            List<String> columns = columns(text);
            if (columns.contains(DATE)) {
                return below(columns, rest);
            }
            preamble.add(text);
        }
        return headless(preamble);
    }

    private DailyReading below(List<String> columns, NumberedLines rows) {
        if (Formula.firstOf(columns).isPresent()) {
            return new Refused(FileDefect.FORMULA, "a column of its header is a formula, expected names");
        }
        return switch (vendor.heading(fileName, columns)) {
            case Heading.Foreign _ -> new Refused(FileDefect.WRONG_VENDOR, foreign(columns));
            case Heading.UnknownIndex unknown -> new Refused(FileDefect.UNKNOWN_INDEX, unknown.message());
            case Heading.Layout layout -> placed(layout, columns, rows);
        };
    }

    private static DailyReading placed(Heading.Layout layout, List<String> columns, NumberedLines rows) {
        Optional<String> repeated = Stream.concat(
                        Stream.of(DATE, layout.close().name()),
                        layout.others().stream().map(Column::name))
                .filter(name -> Collections.frequency(columns, name) > 1)
                .findFirst();
        if (repeated.isPresent()) {
            return new Refused(
                    FileDefect.REPEATED_COLUMN,
                    "its header names the column " + repeated.get() + " more than once, expected once");
        }
        DailyRows accepted = new DailyRows(layout, columns.size());
        while (rows.hasNext()) {
            String text = rows.next();
            accepted.take(rows.number(), text);
        }
        return accepted.isEmpty()
                ? new Refused(FileDefect.NO_ROWS, "it has a header and no data line below it")
                : accepted.reading();
    }

    private String foreign(List<String> columns) {
        String found = "its columns are " + RowDefect.excerpt(String.join(",", columns));
        String looks = VendorGuess.ofHeader(new FileOrigin(fileName, Optional.empty()), columns, vendor.id())
                .map(other -> ", it looks like " + other)
                .orElseGet(String::new);
        return "it is not a " + vendor.id() + " file" + looks + ": " + found;
    }

    private DailyReading headless(List<String> preamble) {
        if (preamble.isEmpty()) {
            return new Refused(FileDefect.EMPTY, "it is empty");
        }
        String first = preamble.getFirst();
        if (first.chars().anyMatch(c -> c == 0 || c == 0xFFFD)) {
            return new Refused(FileDefect.NOT_TEXT, "it is not text, expected comma-separated lines in UTF-8");
        }
        Optional<String> other = VendorGuess.of(new FileOrigin(fileName, Optional.empty()), preamble, vendor.id());
        if (other.isPresent()) {
            return new Refused(
                    FileDefect.WRONG_VENDOR,
                    "it is not a " + vendor.id() + " file, it looks like " + other.get() + ": it begins '"
                            + RowDefect.excerpt(first) + "'");
        }
        return new Refused(
                FileDefect.NO_HEADER,
                "no header with a column " + DATE + " in its first " + LONGEST_PREAMBLE + " lines, the first is '"
                        + RowDefect.excerpt(first) + "'");
    }

    private static List<String> columns(String header) {
        return CsvLine.split(header).orElse(List.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}

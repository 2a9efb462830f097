package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.RowReading.Refused;

/** Finds a file's header, lets the vendor understand it, and hands on what the lines below it say. */
final class RowParser {

    /** Lines that may stand above the header: titles, terms of use, the moment of a download. */
    private static final int LONGEST_PREAMBLE = 8;

    private final RowVendor vendor;
    private final FileOrigin origin;
    private final RowVendor.Sink sink;

    RowParser(RowVendor vendor, FileOrigin origin, RowVendor.Sink sink) {
        this.vendor = vendor;
        this.origin = origin;
        this.sink = sink;
    }

    RowReading read(Iterable<String> lines) {
        NumberedLines rest = new NumberedLines(lines);
        List<String> preamble = new ArrayList<>();
        List<List<String>> above = new ArrayList<>();
        while (rest.hasNext() && preamble.size() < LONGEST_PREAMBLE) {
            String text = rest.next();
            List<String> fields = CsvLine.split(text).orElse(List.of());
            RowLayout layout = vendor.layout(new Preamble(origin, above, Columns.of(fields)));
            if (!(layout instanceof RowLayout.Foreign)) {
                return below(layout, fields, rest);
            }
            preamble.add(text);
            above.add(fields);
        }
        return foreign(preamble);
    }

    private RowReading below(RowLayout layout, List<String> header, NumberedLines lines) {
        if (Formula.firstOf(header).isPresent()) {
            return new Refused(FileDefect.FORMULA, "a column of its header is a formula, expected names");
        }
        Optional<String> repeated =
                vendor.namesEachColumnOnce() ? Columns.of(header).repeated() : Optional.empty();
        return switch (layout) {
            case RowLayout.Unplaced unplaced -> new Refused(unplaced.reason(), unplaced.message());
            case RowLayout.Foreign _ -> foreign(List.of());
            case RowLayout.Known _
            when repeated.isPresent() ->
                new Refused(
                        FileDefect.REPEATED_COLUMN,
                        "its header names the column " + repeated.get() + " more than once, expected once");
            case RowLayout.Known known -> {
                RowTally rows = new RowTally(known, header.size(), sink);
                while (lines.hasNext()) {
                    String text = lines.next();
                    rows.take(lines.number(), text);
                }
                yield read(rows, header);
            }
        };
    }

    /** Rows of which none has a date of this vendor are rows of another that shares the header. */
    private RowReading read(RowTally rows, List<String> header) {
        if (rows.isEmpty()) {
            return new Refused(FileDefect.NO_ROWS, "it has a header and no data line below it");
        }
        RowReading.Read read = rows.reading();
        boolean otherDates = read.rowsAccepted() == 0
                && read.quarantined().counts().keySet().equals(EnumSet.of(RowDefect.Reason.INVALID_DATE));
        return otherDates ? foreign(List.of(String.join(",", header))) : read;
    }

    private RowReading foreign(List<String> firstLines) {
        if (firstLines.isEmpty()) {
            return new Refused(FileDefect.EMPTY, "it is empty");
        }
        String first = firstLines.getFirst();
        if (first.chars().anyMatch(c -> c == 0 || c == 0xFFFD)) {
            return new Refused(FileDefect.NOT_TEXT, "it is not text, expected comma-separated lines in UTF-8");
        }
        String looks = VendorGuess.of(origin, firstLines, vendor.id())
                .map(other -> ", it looks like " + other)
                .orElseGet(String::new);
        return new Refused(
                FileDefect.WRONG_VENDOR,
                "it is not a " + vendor.id() + " file" + looks + ": it begins '" + RowDefect.excerpt(first) + "'");
    }
}

package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.RowDefect.Reason;

/** The data lines of one file, each counted once: handed on or quarantined. */
final class RowTally {

    private final RowLayout.Known layout;
    private final int columnCount;
    private final RowVendor.Sink sink;
    private final SortedSet<LocalDate> quoteDates = new TreeSet<>();
    private final Defects.Tally quarantined = new Defects.Tally();
    private final Defects.Tally dropped = new Defects.Tally();
    private LocalDate lastDate = LocalDate.MIN;
    private int rowsRead;

    RowTally(RowLayout.Known layout, int columnCount, RowVendor.Sink sink) {
        this.layout = layout;
        this.columnCount = columnCount;
        this.sink = sink;
    }

    boolean isEmpty() {
        return rowsRead == 0;
    }

    RowReading.Read reading() {
        return new RowReading.Read(rowsRead, quoteDates, quarantined.defects(), dropped.defects(), layout.remarks());
    }

    void take(long number, String text) {
        rowsRead = Math.addExact(rowsRead, 1);
        try {
            VendorLine line = new VendorLine(number, fields(number, text));
            List<VendorRow> rows = layout.reader().read(line);
            rows.forEach(row -> requireKnownDay(number, row));
            line.dropped().forEach(dropped::add);
            rows.forEach(row -> note(row.date()));
            sink.take(number, rows);
        } catch (RowRefusal refusal) {
            quarantined.add(refusal.defect());
        }
    }

    private List<String> fields(long number, String text) {
        Optional<List<String>> fields = CsvLine.split(text);
        if (fields.isEmpty()) {
            throw refusal(number, text, Reason.UNCLOSED_QUOTE, "every quote closed on its line");
        }
        if (!fits(fields.get())) {
            throw refusal(
                    number,
                    text,
                    Reason.FIELD_COUNT,
                    columnCount + " fields as in the header, found "
                            + fields.get().size());
        }
        Optional<String> formula = Formula.firstOf(fields.get());
        if (formula.isPresent()) {
            throw refusal(number, formula.get(), Reason.FORMULA, Formula.EXPECTED);
        }
        return fields.get();
    }

    /**
     * Sessions, chains and futures lie within the years of the exchange's calendar; what is a figure of its day and no
     * more may be older.
     */
    private static void requireKnownDay(long number, VendorRow row) {
        boolean needsSession = switch (row) {
            case VendorRow.DayValues values -> values.day().has(Series.SPX_CLOSE);
            case VendorRow.Chain _, VendorRow.Future _ -> true;
            case VendorRow.Value _, VendorRow.Event _ -> false;
        };
        boolean known = needsSession ? CoveredYears.include(row.date()) : !CoveredYears.areBefore(row.date());
        if (!known) {
            throw refusal(number, row.date().toString(), Reason.OUT_OF_RANGE, CoveredYears.EXPECTED);
        }
    }

    /** A row may end in commas that its header lacks; any other difference shifts values under wrong columns. */
    private boolean fits(List<String> fields) {
        return fields.size() == columnCount
                || (fields.size() > columnCount
                        && fields.subList(columnCount, fields.size()).stream().allMatch(String::isEmpty));
    }

    private static RowRefusal refusal(long number, String value, Reason reason, String expected) {
        return new RowRefusal(new RowDefect(number, RowDefect.WHOLE_ROW, value, reason, expected));
    }

    private void note(LocalDate date) {
        if (!date.equals(lastDate)) {
            quoteDates.add(date);
            lastDate = date;
        }
    }
}

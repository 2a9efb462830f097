package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.vendor.RowDefect.Reason;

/** The data lines of one file, each counted once: accepted or quarantined. */
final class DailyRows {

    private final Heading.Layout layout;
    private final int columnCount;
    private final Map<LocalDate, MarketDay> accepted = new LinkedHashMap<>();
    private final Defects.Tally quarantined = new Defects.Tally();
    private final Defects.Tally dropped = new Defects.Tally();
    private int rowsRead;

    DailyRows(Heading.Layout layout, int columnCount) {
        this.layout = layout;
        this.columnCount = columnCount;
    }

    boolean isEmpty() {
        return rowsRead == 0;
    }

    DailyReading.Read reading() {
        return new DailyReading.Read(
                List.copyOf(accepted.values()), rowsRead, quarantined.defects(), dropped.defects(), layout.ignored());
    }

    void take(long line, String text) {
        rowsRead = Math.addExact(rowsRead, 1);
        switch (DailyRow.read(layout, columnCount, line, text)) {
            case DailyRow.Reading.Quarantined row -> quarantined.add(row.defect());
            case DailyRow.Reading.Accepted row
            when accepted.containsKey(row.day().date()) ->
                quarantined.add(new RowDefect(
                        line, DailyParser.DATE, row.writtenDate(), Reason.DUPLICATE_DATE, "one row a date in a file"));
            case DailyRow.Reading.Accepted row -> {
                accepted.put(row.day().date(), row.day());
                row.dropped().forEach(dropped::add);
            }
        }
    }
}

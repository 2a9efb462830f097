package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.vendor.Heading.Column;
import org.alvh.marketdata.vendor.RowDefect.Reason;

/**
 * One data line under a header. It stands or falls with its date and its close; any other field that fails is
 * dropped and the row is accepted without it.
 */
final class DailyRow {

    /** What one data line came to. */
    sealed interface Reading {

        /**
         * A row that counts.
         *
         * @param writtenDate the date as the file writes it
         */
        record Accepted(MarketDay day, String writtenDate, List<RowDefect> dropped) implements Reading {

            public Accepted {
                dropped = List.copyOf(dropped);
            }
        }

        record Quarantined(RowDefect defect) implements Reading {}
    }

    private final Heading.Layout layout;
    private final long line;
    private final List<String> fields;
    private final List<RowDefect> dropped = new ArrayList<>();

    private DailyRow(Heading.Layout layout, long line, List<String> fields) {
        this.layout = layout;
        this.line = line;
        this.fields = fields;
    }

    static Reading read(Heading.Layout layout, int columnCount, long line, String text) {
        Optional<List<String>> fields = CsvLine.split(text);
        if (fields.isEmpty()) {
            return new Reading.Quarantined(new RowDefect(
                    line, RowDefect.WHOLE_ROW, text, Reason.UNCLOSED_QUOTE, "every quote closed on its line"));
        }
        if (!fits(fields.get(), columnCount)) {
            String expected = columnCount + " fields as in the header, found "
                    + fields.get().size();
            return new Reading.Quarantined(
                    new RowDefect(line, RowDefect.WHOLE_ROW, text, Reason.FIELD_COUNT, expected));
        }
        Optional<String> formula = Formula.firstOf(fields.get());
        if (formula.isPresent()) {
            return new Reading.Quarantined(
                    new RowDefect(line, RowDefect.WHOLE_ROW, formula.get(), Reason.FORMULA, Formula.EXPECTED));
        }
        return new DailyRow(layout, line, fields.get()).dated();
    }

    /** A row may end in commas that its header lacks; any other difference shifts values under wrong columns. */
    private static boolean fits(List<String> fields, int columnCount) {
        return fields.size() >= columnCount
                && fields.subList(columnCount, fields.size()).stream().allMatch(String::isEmpty);
    }

    private Reading dated() {
        String text = fields.get(layout.datePosition());
        String expected = layout.dateStyle().expectation();
        if (FieldReading.isAbsent(text)) {
            return quarantined(DailyParser.DATE, text, Reason.MISSING_DATE, expected);
        }
        Optional<LocalDate> date = layout.dateStyle().parse(text);
        if (date.isEmpty()) {
            return quarantined(DailyParser.DATE, text, Reason.INVALID_DATE, expected);
        }
        return CoveredYears.include(date.get())
                ? closed(date.get())
                : quarantined(DailyParser.DATE, text, Reason.OUT_OF_RANGE, CoveredYears.EXPECTED);
    }

    private Reading closed(LocalDate date) {
        Column close = layout.close();
        String text = close.position() == Column.NOWHERE ? "" : fields.get(close.position());
        return switch (FieldReading.of(close.series(), text, date)) {
            case FieldReading.Absent _ ->
                quarantined(
                        close.name(),
                        text,
                        Reason.MISSING_CLOSE,
                        close.series().kind().expectation());
            case FieldReading.Failed failed -> quarantined(close.name(), text, failed.reason(), failed.expected());
            case FieldReading.Valid valid -> accepted(MarketDay.on(date).with(close.series(), valid.value()), date);
        };
    }

    private Reading accepted(MarketDay.Builder day, LocalDate date) {
        for (Column column : layout.others()) {
            String text = fields.get(column.position());
            switch (FieldReading.of(column.series(), text, date)) {
                case FieldReading.Absent _ -> {}
                case FieldReading.Failed failed -> drop(column, failed.reason(), failed.expected());
                case FieldReading.Valid valid -> day.with(column.series(), valid.value());
            }
        }
        MarketDay ranged = withoutInvertedRange(day.build(), Series.SPX_HIGH, Series.SPX_LOW);
        ranged = withoutInvertedRange(ranged, Series.VIX_HIGH, Series.VIX_LOW);
        return new Reading.Accepted(ranged, fields.get(layout.datePosition()), dropped);
    }

    /** A high below its low says that one of the two is wrong and not which: neither is kept. */
    private MarketDay withoutInvertedRange(MarketDay day, Series high, Series low) {
        if (!day.has(high) || !day.has(low) || day.require(high) >= day.require(low)) {
            return day;
        }
        for (Column column : layout.others()) {
            if (column.series() == high || column.series() == low) {
                drop(column, Reason.HIGH_BELOW_LOW, "a high not below the low of the same row");
            }
        }
        return day.without(high).without(low);
    }

    private void drop(Column column, Reason reason, String expected) {
        dropped.add(new RowDefect(line, column.name(), fields.get(column.position()), reason, expected));
    }

    private Reading quarantined(String column, String value, Reason reason, String expected) {
        return new Reading.Quarantined(new RowDefect(line, column, value, reason, expected));
    }
}

package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * FRED's downloads: a date column ({@code observation_date}, {@code DATE} or {@code date}) and one series or several
 * under their identifiers, or {@code value} in a file that is named after its series. A field that is empty or
 * {@code .} says that there is no value. Under a lower-case {@code date}, as other programs save them too, one column
 * at least must be an identifier that is known here.
 */
final class FredFormat {

    private static final int MOST_SERIES = 200;

    private FredFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        Field date = columns.field("observation_date", "date");
        if (!date.isThere()
                || columns.count() < 2
                || columns.count() > MOST_SERIES
                || !namesOnly(columns, date)
                || columns.has(Series.SPX_CLOSE.column())) {
            return new RowLayout.Foreign();
        }
        if (columns.names().equals(List.of("date", "value"))) {
            return ofValue(preamble.origin(), date, columns.field("value"));
        }
        boolean own = !columns.written().get(date.position()).equals("date");
        if (!isOwn(columns, own) && !isPassedOn(columns)) {
            return new RowLayout.Foreign();
        }
        if (columns.names().stream().anyMatch(name -> Collections.frequency(columns.names(), name) > 1)) {
            return new RowLayout.Unplaced(
                    FileDefect.REPEATED_COLUMN, "its header names a column more than once, expected once");
        }
        return RowLayout.Known.of(reader(date, series(columns, date)));
    }

    /** Under the vendor's own date column series are believed whatever their names, but for indices of Cboe. */
    private static boolean isOwn(Columns columns, boolean ownDate) {
        List<String> names = columns.written().subList(1, columns.count());
        return ownDate
                && names.stream().allMatch(SeriesName::isOne)
                && (columns.count() == 2 || columns.names().getFirst().equals("observation_date"))
                && names.stream().noneMatch(name -> CboeIndex.named(name).isPresent());
    }

    /** Under any other date column one series must be known, and several be written as identifiers are. */
    private static boolean isPassedOn(Columns columns) {
        boolean written =
                columns.count() == 2 || columns.written().stream().skip(1).allMatch(SeriesName::isOne);
        return written && columns.names().stream().anyMatch(FredSeries::isKnown);
    }

    private static boolean namesOnly(Columns columns, Field date) {
        for (int i = 0; i < columns.count(); i++) {
            if (i != date.position()
                    && !SeriesName.isOne(SeriesName.of(columns.written().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static RowLayout ofValue(FileOrigin origin, Field date, Field value) {
        String name = SeriesName.of(origin.stem());
        if (!FredSeries.isKnown(name)) {
            return new RowLayout.Unplaced(
                    FileDefect.UNKNOWN_SERIES,
                    "its name does not say which series it is of: name it after the series, for example DGS3MO.csv");
        }
        return RowLayout.Known.of(reader(date, List.of(new Field(name, value.position()))));
    }

    private static List<Field> series(Columns columns, Field date) {
        List<Field> series = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            if (i != date.position()) {
                series.add(new Field(SeriesName.of(columns.written().get(i)), i));
            }
        }
        return series;
    }

    private static RowLayout.LineReader reader(Field date, List<Field> series) {
        return line -> {
            LocalDate day = line.date(date, DateForm.ISO, DateForm.US);
            List<VendorRow> rows = new ArrayList<>();
            for (Field field : series) {
                OptionalDouble value = line.number(field);
                if (value.isPresent()) {
                    rows.add(row(line, field, day, value.getAsDouble()));
                }
            }
            return rows;
        };
    }

    private static VendorRow row(VendorLine line, Field field, LocalDate day, double value) {
        return FredSeries.daily(field.name())
                .filter(series -> admits(line, field, series, value))
                .<VendorRow>map(series -> new VendorRow.DayValues(
                        MarketDay.on(day).with(series, value).build()))
                .orElseGet(() -> new VendorRow.Value(new Observation(field.name(), day, value)));
    }

    private static boolean admits(VendorLine line, Field field, Series series, double value) {
        if (!series.kind().admits(value)) {
            throw line.refusal(
                    field, RowDefect.Reason.OUT_OF_RANGE, series.kind().expectation());
        }
        return true;
    }
}

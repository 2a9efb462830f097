package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.vendor.Heading.Column;
import org.alvh.marketdata.vendor.Heading.DateStyle;

/**
 * The exchange's history of one index: {@code DATE,OPEN,HIGH,LOW,CLOSE}, {@code DATE,VALUE} or
 * {@code DATE,<index>}, dates as mm/dd/yyyy or ISO. The index is named by its column, else by the file's name.
 */
final class CboeIndexFormat {

    private CboeIndexFormat() {}

    static Heading heading(String fileName, List<String> columns) {
        List<String> named = columns.stream()
                .filter(column -> CboeIndex.named(column).isPresent())
                .toList();
        Optional<String> close = closeColumn(columns, named);
        if (close.isEmpty() || columns.contains(Series.SPX_CLOSE.column())) {
            return new Heading.Foreign();
        }
        Optional<CboeIndex> index =
                named.size() == 1 ? CboeIndex.named(named.getFirst()) : CboeIndex.ofFileName(fileName);
        if (index.isEmpty()) {
            return new Heading.UnknownIndex("neither a column nor the file name says which index it is of,"
                    + " expected one of " + String.join(", ", CboeIndex.names())
                    + ": name it as the exchange does, for example VIX_History.csv");
        }
        return layout(index.get(), columns, close.get());
    }

    private static Optional<String> closeColumn(List<String> columns, List<String> named) {
        for (String name : List.of("close", "value")) {
            if (columns.contains(name)) {
                return Optional.of(name);
            }
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Heading layout(CboeIndex index, List<String> columns, String closeColumn) {
        List<Column> others = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Optional<Series> series = index.range(name);
            if (series.isPresent()) {
                others.add(new Column(i, name, series.get()));
            } else if (!name.equals(closeColumn) && !name.equals(DailyParser.DATE) && !name.isEmpty()) {
                ignored.add(name);
            }
        }
        Column close = new Column(columns.indexOf(closeColumn), closeColumn, index.close());
        return new Heading.Layout(DateStyle.US_OR_ISO, columns.indexOf(DailyParser.DATE), close, others, ignored);
    }
}

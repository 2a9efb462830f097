package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.vendor.Heading.Column;
import org.alvh.marketdata.vendor.Heading.DateStyle;

/**
 * One row a day with every series in a column of its own name, dates in ISO form. All columns but the date are
 * optional and stand in any order; a row counts only with its SPX close.
 */
final class TidyDailyFormat {

    private TidyDailyFormat() {}

    static Heading heading(List<String> columns) {
        List<Column> others = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        Column close = new Column(Column.NOWHERE, Series.SPX_CLOSE.column(), Series.SPX_CLOSE);
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Optional<Series> series = Series.ofColumn(name);
            if (series.isEmpty()) {
                ignored.add(name);
            } else if (series.get() == Series.SPX_CLOSE) {
                close = new Column(i, name, Series.SPX_CLOSE);
            } else {
                others.add(new Column(i, name, series.get()));
            }
        }
        if (close.position() == Column.NOWHERE && isAnotherKindOfFile(columns, others)) {
            return new Heading.Foreign();
        }
        ignored.removeIf(name -> name.equals(DailyParser.DATE) || name.isEmpty());
        return new Heading.Layout(DateStyle.ISO, columns.indexOf(DailyParser.DATE), close, others, ignored);
    }

    /** A date beside a single index is how the exchange publishes that index; no series at all is anyone's. */
    private static boolean isAnotherKindOfFile(List<String> columns, List<Column> series) {
        return series.isEmpty() || columns.size() == 2;
    }
}

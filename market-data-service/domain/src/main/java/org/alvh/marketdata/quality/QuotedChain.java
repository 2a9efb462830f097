package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.time.DayCount;

/**
 * The options of one root as they are to be used on one session.
 *
 * @param rows as the vendor gave them, at least one, all of the root
 * @param before those of the session before; none where there are none
 */
public record QuotedChain(String root, LocalDate session, List<ChainRow> rows, List<ChainRow> before) {

    public QuotedChain {
        rows = ordered(rows);
        before = ordered(before);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a chain has rows, but " + root + " of " + session + " has none");
        }
        for (ChainRow row : rows) {
            if (!row.series().root().equals(root)) {
                throw new IllegalArgumentException("a chain is of one root, not " + root + " and " + row.series());
            }
        }
    }

    public static QuotedChain of(String root, LocalDate session, List<ChainRow> rows) {
        return new QuotedChain(root, session, rows, List.of());
    }

    private static List<ChainRow> ordered(Collection<ChainRow> rows) {
        return rows.stream().sorted(Comparator.comparing(ChainRow::series)).toList();
    }

    Subject subject() {
        return new Subject.OfChain(root, session);
    }

    /** Options that still trade after the session: on its last day an option is worth what it settles at. */
    List<ChainRow> living() {
        return rows.stream()
                .filter(row -> row.series().expiry().isAfter(session))
                .toList();
    }

    /** Expiries within calendar days ahead, the nearest first. */
    NavigableMap<LocalDate, ExpiryPairs> expiries(int fromDays, int toDays) {
        NavigableMap<LocalDate, ExpiryPairs> expiries = new TreeMap<>();
        for (ChainRow row : living()) {
            int days = DayCount.calendarDays(session, row.series().expiry());
            if (fromDays <= days && days <= toDays) {
                expiries.computeIfAbsent(row.series().expiry(), _ -> new ExpiryPairs())
                        .add(row);
            }
        }
        return expiries;
    }

    /**
     * The level of the underlying: what the vendor says, else the strike at which a call and its put, both bid for,
     * are nearest in price. Empty where neither is there.
     */
    OptionalDouble underlying() {
        double[] said = rows.stream()
                .flatMap(row -> row.marks().underlying().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .filter(level -> level > 0)
                .toArray();
        return said.length > 0 ? OptionalDouble.of(Median.of(said)) : strikeOfEqualPrices();
    }

    private OptionalDouble strikeOfEqualPrices() {
        Optional<OptionSeries> nearest = Optional.empty();
        double smallest = Double.POSITIVE_INFINITY;
        NavigableMap<OptionSeries, ChainRow> puts = new TreeMap<>();
        living().stream()
                .filter(row -> row.series().right() == PutCall.PUT)
                .forEach(row -> puts.put(row.series(), row));
        for (ChainRow call : living()) {
            OptionSeries series = call.series();
            ChainRow put = puts.get(new OptionSeries(root, series.expiry(), PutCall.PUT, series.strike()));
            if (series.right() == PutCall.CALL && put != null && isBidFor(call) && isBidFor(put)) {
                double difference = Math.abs(ExpiryPairs.mid(call) - ExpiryPairs.mid(put));
                if (difference < smallest) {
                    smallest = difference;
                    nearest = Optional.of(series);
                }
            }
        }
        return nearest.map(series -> OptionalDouble.of(series.strike())).orElseGet(OptionalDouble::empty);
    }

    private static boolean isBidFor(ChainRow row) {
        return row.sides().bid() > 0;
    }
}

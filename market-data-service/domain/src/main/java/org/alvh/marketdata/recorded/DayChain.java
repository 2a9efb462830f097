package org.alvh.marketdata.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;

/**
 * All options recorded on one market day.
 *
 * @param underlying the index in points as the chain itself says it; empty where it does not
 * @param expiries by root, then expiry
 */
public record DayChain(LocalDate date, OptionalDouble underlying, List<ExpiryChain> expiries) {

    /** Options whose underlying is the index; that of VIX options is not. */
    private static final Set<String> ON_THE_INDEX = new TreeSet<>(List.of("SPX", "SPXW"));

    public DayChain {
        expiries = List.copyOf(expiries);
        if (expiries.isEmpty()) {
            throw new IllegalArgumentException("the chain of " + date + " holds no expiry");
        }
    }

    /**
     * The chain that the rows of one day make, whatever their order.
     *
     * @param rows at least one, all of one day, each option once
     */
    public static DayChain of(List<ChainRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a day's chain has rows, but there is none");
        }
        LocalDate date = rows.getFirst().quoteDate();
        for (ChainRow row : rows) {
            if (!row.quoteDate().equals(date)) {
                throw new IllegalArgumentException(
                        "a day's chain is of one day, not of " + date + " and " + row.quoteDate());
            }
        }
        List<ChainRow> sorted =
                rows.stream().sorted(Comparator.comparing(ChainRow::series)).toList();
        return new DayChain(date, underlying(sorted), expiries(sorted));
    }

    private static List<ExpiryChain> expiries(List<ChainRow> sorted) {
        List<ExpiryChain> expiries = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || !isOfOneExpiry(sorted.get(start), sorted.get(end))) {
                expiries.add(ExpiryChain.of(sorted.subList(start, end)));
                start = end;
            }
        }
        return expiries;
    }

    private static boolean isOfOneExpiry(ChainRow row, ChainRow other) {
        return row.series().expiry().equals(other.series().expiry())
                && row.series().root().equals(other.series().root());
    }

    private static OptionalDouble underlying(List<ChainRow> rows) {
        return underlying(rows.stream()
                .filter(row -> isOnTheIndex(row.series().root()))
                .flatMapToDouble(row -> row.marks().underlying().stream())
                .filter(level -> level > 0)
                .toArray());
    }

    /** Whether the underlying of a root is the index. */
    public static boolean isOnTheIndex(String root) {
        return ON_THE_INDEX.contains(root);
    }

    /** The middle of all that rows say of the index, the lower of two; empty where none says it. */
    public static OptionalDouble underlying(double[] said) {
        double[] sorted = said.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[(sorted.length - 1) / 2]);
    }
}

package org.alvh.marketdata.quality;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.quality.ChainParameters.Limits;

/** The rules on the quotes of a chain, option by option. */
final class ChainRules {

    private static final ChainParameters LIMITS = ChainParameters.STANDARD;

    /** Share of the underlying within which an option is near the money: farther out quotes may well stand still. */
    private static final double NEAR = .05;

    private ChainRules() {}

    static List<Finding> judge(QuotedChain chain) {
        List<Finding> findings = new ArrayList<>(repeats(chain));
        otherDay(chain).ifPresent(findings::add);
        zeroBids(chain).ifPresent(findings::add);
        crossed(chain).ifPresent(findings::add);
        unchanged(chain).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> repeats(QuotedChain chain) {
        int repeated = 0;
        int contradicted = 0;
        List<ChainRow> rows = chain.rows();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).series().equals(rows.get(i - 1).series())) {
                boolean same = sameQuote(rows.get(i), rows.get(i - 1));
                repeated += same ? 1 : 0;
                contradicted += same ? 0 : 1;
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (repeated > 0) {
            findings.add(Finding.warning(
                    QualityRule.REPEATED, repeated, 0, repeated + " options are there twice with one quote"));
        }
        if (contradicted > 0) {
            findings.add(Finding.rejection(
                    QualityRule.CONTRADICTED,
                    contradicted,
                    0,
                    contradicted + " options are there twice with different quotes"));
        }
        return findings;
    }

    private static Optional<Finding> otherDay(QuotedChain chain) {
        List<LocalDate> others = chain.rows().stream()
                .map(ChainRow::quoteDate)
                .filter(date -> !date.equals(chain.session()))
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.rejection(
                        QualityRule.OTHER_DAY,
                        Math.abs((double) DAYS.between(others.getFirst(), chain.session())),
                        0,
                        "quotes of " + others.getFirst() + " stand for " + chain.session()));
    }

    private static Optional<Finding> zeroBids(QuotedChain chain) {
        List<ChainRow> living = chain.living();
        long without = living.stream().filter(row -> row.sides().bid() == 0).count();
        return ofShare(QualityRule.ZERO_BIDS, without, living.size(), LIMITS.zeroBids(), "options have no bid");
    }

    private static Optional<Finding> crossed(QuotedChain chain) {
        List<ChainRow> rows = chain.rows();
        long crossed = rows.stream().filter(row -> isCrossed(row.sides())).count();
        return ofShare(QualityRule.CROSSED, crossed, rows.size(), LIMITS.crossed(), "options have a bid above the ask");
    }

    /** A bid beside no ask at all is half a quote, not a crossed one. */
    private static boolean isCrossed(Sides sides) {
        return sides.ask() > 0 && sides.bid() > sides.ask();
    }

    private static Optional<Finding> unchanged(QuotedChain chain) {
        if (chain.underlying().isEmpty()) {
            return Optional.empty();
        }
        double level = chain.underlying().getAsDouble();
        NavigableMap<OptionSeries, ChainRow> before = new TreeMap<>();
        chain.before().forEach(row -> before.put(row.series(), row));
        long common = 0;
        long same = 0;
        for (ChainRow row : chain.living()) {
            ChainRow then = before.get(row.series());
            if (then != null && Math.abs(row.series().strike() / level - 1) <= NEAR) {
                common++;
                same += sameQuote(row, then) ? 1 : 0;
            }
        }
        return ofShare(
                QualityRule.UNCHANGED_QUOTES,
                same,
                common,
                LIMITS.unchanged(),
                "options near the money are quoted as on the session before");
    }

    private static boolean sameQuote(ChainRow row, ChainRow other) {
        return row.sides().bid() == other.sides().bid()
                && row.sides().ask() == other.sides().ask();
    }

    /** A finding where the share of some among all is above a limit; none where there is nothing to count. */
    static Optional<Finding> ofShare(QualityRule rule, long some, long all, Limits limits, String what) {
        double share = all == 0 ? 0 : (double) some / all;
        if (share <= limits.warn()) {
            return Optional.empty();
        }
        String reason = some + " of " + all + " " + what + ", " + Words.percent(share);
        return Optional.of(
                share > limits.reject()
                        ? Finding.rejection(rule, share, limits.reject(), reason)
                        : Finding.warning(rule, share, limits.warn(), reason));
    }
}

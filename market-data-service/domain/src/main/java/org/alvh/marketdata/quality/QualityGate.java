package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * Judges observed market data. It never changes a value: what is refused stays where it is, with its verdict, and
 * {@link Verdicts} say what is left of it.
 */
public final class QualityGate {

    /** Grows with every change of a rule or a limit: verdicts of an earlier one are to be made anew. */
    public static final int VERSION = 1;

    /** Series with a value on every session of the New York exchanges and on no other day. */
    private static final Set<Series> ON_SESSIONS = EnumSet.of(
            Series.SPX_OPEN,
            Series.SPX_HIGH,
            Series.SPX_LOW,
            Series.SPX_CLOSE,
            Series.VIX_OPEN,
            Series.VIX_HIGH,
            Series.VIX_LOW,
            Series.VIX_CLOSE,
            Series.VIX1D,
            Series.VIX9D,
            Series.VIX3M,
            Series.VIX6M,
            Series.VIX1Y,
            Series.VVIX,
            Series.SKEW,
            Series.VXTH,
            Series.VX1,
            Series.VX2);

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();

    private QualityGate() {}

    /** A daily history: every series by its own rules, the exchange's against its calendar, ranges day by day. */
    public static Verdicts judge(MarketHistory history) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Series series : Series.values()) {
            SeriesReadings readings = SeriesReadings.of(history, series);
            verdicts.addAll(SeriesRules.judge(readings).all());
            if (ON_SESSIONS.contains(series)) {
                verdicts.addAll(CalendarRules.judge(readings).all());
            }
        }
        for (MarketDay day : history.days()) {
            verdicts.addAll(HighLowRule.judge(day).all());
        }
        return new Verdicts(verdicts);
    }

    /** One series by its own rules, whether it follows the exchange's calendar or not. */
    public static Verdicts judge(SeriesReadings series) {
        return SeriesRules.judge(series);
    }

    /** A series of the exchange: its own rules and the exchange's calendar. */
    public static Verdicts judgeOnSessions(SeriesReadings series) {
        return SeriesRules.judge(series).plus(CalendarRules.judge(series));
    }

    /** Settlement prices of one VIX future, as its file writes them. */
    public static Verdicts judgeFuture(SeriesReadings contract) {
        return FuturesRule.judge(contract).plus(SeriesRules.judge(contract)).plus(CalendarRules.judge(contract));
    }

    /** The options of one root on one session. */
    public static Verdicts judge(QuotedChain chain) {
        List<Finding> findings = new ArrayList<>(ChainRules.judge(chain));
        findings.addAll(ParityRules.judge(chain));
        findings.addAll(StrikeRules.judge(chain));
        return new Verdicts(
                findings.stream().map(finding -> finding.on(chain.subject())).toList());
    }

    /**
     * All options of one session, root by root, each beside those of the session before.
     *
     * @param rows in any order
     * @param before those of {@link #sessionBefore}; none where there are none
     */
    public static Verdicts judge(LocalDate session, List<ChainRow> rows, List<ChainRow> before) {
        Map<String, List<ChainRow>> rootsBefore = byRoot(before);
        List<Verdict> verdicts = new ArrayList<>();
        byRoot(rows).forEach((root, chain) -> {
            List<ChainRow> beside = rootsBefore.getOrDefault(root, List.of());
            verdicts.addAll(judge(new QuotedChain(root, session, chain, beside)).all());
        });
        return new Verdicts(verdicts);
    }

    private static Map<String, List<ChainRow>> byRoot(List<ChainRow> rows) {
        Map<String, List<ChainRow>> roots = new TreeMap<>();
        rows.forEach(row -> roots.computeIfAbsent(row.series().root(), _ -> new ArrayList<>())
                .add(row));
        return roots;
    }

    /** The session that a chain is judged beside; empty outside the years of the exchange's calendar. */
    public static Optional<LocalDate> sessionBefore(LocalDate session) {
        boolean covered =
                session.isAfter(ExchangeCalendar.FIRST.plusMonths(1)) && !session.isAfter(ExchangeCalendar.LAST);
        return covered ? Optional.of(EXCHANGE.previousSession(session)) : Optional.empty();
    }

    /** Two sources of one series, the first of which was there before. */
    public static VendorComparison compare(
            SeriesReadings first, String firstSource, SeriesReadings later, String laterSource) {
        return VendorComparison.of(first, firstSource, later, laterSource);
    }
}

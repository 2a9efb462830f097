package org.alvh.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alvh.engine.SessionRecord;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.engine.statistics.Performance;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.hedge.HedgeDecision;
import org.alvh.portfolio.account.Settled;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.RuleOutcome;

/** How much of the run is model, proxy or refusal, and what of it lies before its instruments were listed. */
final class Provenance {

    private Provenance() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "How solid the numbers are");
        html.open("div", "class", "cols").open("div");
        writeShares(html, exhibits);
        html.close().open("div");
        writeSettlements(html, exhibits);
        html.close().close();
        if (!exhibits.isSimulated()) {
            writeEras(html, exhibits);
        }
        html.close();
    }

    private static void writeShares(Html html, Exhibits exhibits) {
        html.leaf("h3", "Prices and gaps");
        List<SessionRecord> sessions = exhibits.sessions();
        int all = sessions.size();
        long stale = sessions.stream()
                .mapToLong(session -> session.valuation().staleMarks())
                .sum();
        long marks = sessions.stream()
                .mapToLong(session -> session.valuation().positions())
                .sum();
        long noChain = sessions.stream().filter(session -> !session.hasChain()).count();
        Table table = new Table("Modelled, missing, refused", "What", "Count", "Share");
        long modelled = sessions.stream().filter(SessionRecord::modelled).count();
        counted(table, "Days priced by the model, of all that had prices", modelled, all - noChain);
        counted(table, "Days without an option chain", noChain, all);
        counted(table, "Days without a VIX close", LadderChart.withoutVix(sessions), all);
        counted(table, "Marks carried from an earlier day", stale, marks);
        counted(table, "Days on which a condor was refused for size", refused(exhibits, false), all);
        counted(table, "Times a layer was refused for size", refused(exhibits, true), all);
        table.writeTo(html);
    }

    private static void counted(Table table, String name, long count, long whole) {
        table.row(Cell.of(name), Cell.count(count), Cell.dim(Numbers.share(count, whole)));
    }

    private static long refused(Exhibits exhibits, boolean hedge) {
        List<Decision> decisions = hedge
                ? exhibits.input().run().hedgeDecisions().stream()
                        .map(HedgeDecision::decision)
                        .toList()
                : exhibits.input().run().strategyDecisions();
        Predicate<RuleOutcome> forSize = outcome -> outcome.verdict() == RuleOutcome.Verdict.REFUSED
                && outcome.reason().equals("SIZE");
        return decisions.stream()
                .flatMap(decision -> decision.outcomes().stream())
                .filter(forSize)
                .count();
    }

    private static void writeSettlements(Html html, Exhibits exhibits) {
        html.leaf("h3", "What expiring positions settled on");
        List<Settled> settlements = exhibits.input().run().settlements();
        if (settlements.isEmpty()) {
            html.leaf("p", "Nothing was held to its settlement.");
            return;
        }
        Map<SettlementValue.Source, Long> counts = new EnumMap<>(SettlementValue.Source.class);
        for (Settled settled : settlements) {
            counts.merge(settled.value().source(), 1L, Long::sum);
        }
        Table table = new Table("Settlement sources", "Source", "Positions", "Share");
        for (SettlementValue.Source source : SettlementValue.Source.values()) {
            counted(table, name(source), counts.getOrDefault(source, 0L), settlements.size());
        }
        table.writeTo(html);
    }

    private static String name(SettlementValue.Source source) {
        return switch (source) {
            case OFFICIAL -> "Official value (OFFICIAL)";
            case OPEN_PROXY -> "Index at the open instead (OPEN_PROXY)";
            case PREVIOUS_CLOSE_PROXY -> "Close of the day before instead (PREVIOUS_CLOSE_PROXY)";
        };
    }

    /** Growth of fewer sessions is not stated a year. */
    private static final int YEAR = 252;

    private record Era(String name, LocalDate from) {}

    /** First listings; an era reaches to the next. */
    private static final List<Era> ERAS = List.of(
            new Era("Before VIX futures", LocalDate.MIN),
            new Era("VIX futures listed (26 Mar 2004)", LocalDate.of(2004, 3, 26)),
            new Era("SPX weeklys listed (28 Oct 2005)", LocalDate.of(2005, 10, 28)),
            new Era("VIX options listed (24 Feb 2006)", LocalDate.of(2006, 2, 24)));

    private static void writeEras(Html html, Exhibits exhibits) {
        html.leaf("h3", "Before and after the instruments were listed");
        html.leaf(
                "p",
                exhibits.isHypothetical()
                        ? "Only the last row could have been traded as it was run: before it, at least one instrument"
                                + " of the run did not exist. SPX expiries on Wednesdays, Mondays, Tuesdays and"
                                + " Thursdays came still later, from 2016 to 2022."
                        : "This run trades what the exchange listed at the time; a hedge before 24 Feb 2006 is refused.");
        Table table = eraTable(exhibits);
        table.writeTo(html);
    }

    private static Table eraTable(Exhibits exhibits) {
        List<String> heads = new ArrayList<>(List.of("Era", "Days"));
        for (Contender contender : exhibits.all()) {
            heads.addAll(List.of(contender.name(), "A year", "Fall"));
        }
        Table table = new Table("Change in value by listing era", heads.toArray(String[]::new));
        List<LocalDate> dates = exhibits.axis().sessions();
        for (int i = 0; i < ERAS.size(); i++) {
            int first = firstFrom(dates, ERAS.get(i).from());
            int end = i + 1 < ERAS.size() ? firstFrom(dates, ERAS.get(i + 1).from()) : dates.size();
            if (first < end) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(ERAS.get(i).name()));
                cells.add(Cell.count(end - first));
                exhibits.all().forEach(contender -> cells.addAll(eraCells(contender, first, end)));
                table.row("", cells);
            }
        }
        return table;
    }

    private static List<Cell> eraCells(Contender contender, int first, int end) {
        List<Performance.Point> points = RunStatistics.points(contender.run());
        double before = first == 0
                ? contender.capital().dollars()
                : points.get(first - 1).nav();
        Performance performance = Performance.of(before, points.subList(first, end));
        double total = points.get(end - 1).nav() / before - 1;
        return List.of(
                Cell.signedPercent(total, 1),
                Cell.dim(end - first < YEAR ? Numbers.NONE : Numbers.percent(performance.cagr(), 2)),
                Cell.dim(Numbers.percent(-performance.maxDrawdown(), 1)));
    }

    private static int firstFrom(List<LocalDate> dates, LocalDate from) {
        int index = 0;
        while (index < dates.size() && dates.get(index).isBefore(from)) {
            index++;
        }
        return index;
    }
}

package org.alvh.engine.statistics;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.RunResult;
import org.alvh.engine.SessionRecord;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;

/** The figures of one run. */
public record RunStatistics(
        Performance performance,
        CampaignStatistics campaigns,
        List<PeriodLine> years,
        List<PeriodLine> windows,
        List<TriggerDays> triggerDays,
        Money initialNav,
        Money finalNav,
        double modelledShare) {

    private static final double BILL_DAYS_A_YEAR = 365;

    public RunStatistics {
        years = List.copyOf(years);
        windows = List.copyOf(windows);
        triggerDays = List.copyOf(triggerDays);
    }

    public static RunStatistics of(RunResult run) {
        double capital = run.spec().capital().dollars();
        List<Performance.Point> points = points(run);
        return new RunStatistics(
                Performance.of(capital, points),
                CampaignStatistics.of(run.groups()),
                years(capital, points),
                hasHistory(run) ? windows(capital, points) : List.of(),
                TriggerDays.of(run),
                run.spec().capital(),
                run.sessions().getLast().valuation().navMid(),
                modelledShare(run));
    }

    /** Net liquidation at mid, session by session. */
    public static List<Performance.Point> points(RunResult run) {
        List<Performance.Point> points = new ArrayList<>(run.sessions().size());
        for (SessionRecord session : run.sessions()) {
            points.add(new Performance.Point(
                    session.date(), session.valuation().navMid().dollars(), session.billYieldPercent()));
        }
        return points;
    }

    /** The same capital in three-month bills, simple interest over each span between sessions, reinvested. */
    public static List<Performance.Point> bills(RunResult run) {
        List<Performance.Point> points = new ArrayList<>(run.sessions().size());
        double nav = run.spec().capital().dollars();
        for (SessionRecord session : run.sessions()) {
            if (!points.isEmpty()) {
                Performance.Point before = points.getLast();
                long days = ChronoUnit.DAYS.between(before.date(), session.date());
                double yield = before.billYieldPercent().isPresent()
                        ? before.billYieldPercent().getAsDouble()
                        : 0;
                nav *= 1 + yield / 100 * days / BILL_DAYS_A_YEAR;
            }
            points.add(new Performance.Point(session.date(), nav, session.billYieldPercent()));
        }
        return points;
    }

    private static List<PeriodLine> years(double capital, List<Performance.Point> points) {
        List<PeriodLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            int year = points.get(start).date().getYear();
            if (i == points.size() || points.get(i).date().getYear() != year) {
                lines.add(period(Integer.toString(year), capital, points, start, i));
                start = i;
            }
        }
        return lines;
    }

    /** Crises have dates only in markets that had them. */
    private static boolean hasHistory(RunResult run) {
        return run.market().kind() != MarketId.Kind.SIM;
    }

    private static List<PeriodLine> windows(double capital, List<Performance.Point> points) {
        List<PeriodLine> lines = new ArrayList<>();
        for (CrisisWindow window : CrisisWindow.all()) {
            int start = 0;
            while (start < points.size() && !window.holds(points.get(start).date())) {
                start++;
            }
            int end = start;
            while (end < points.size() && window.holds(points.get(end).date())) {
                end++;
            }
            if (end > start) {
                lines.add(period(window.name(), capital, points, start, end));
            }
        }
        return lines;
    }

    private static PeriodLine period(String name, double capital, List<Performance.Point> points, int start, int end) {
        double before = start == 0 ? capital : points.get(start - 1).nav();
        List<Performance.Point> within = points.subList(start, end);
        return new PeriodLine(
                name,
                within.getFirst().date(),
                within.getLast().date(),
                within.size(),
                within.getLast().nav() / before - 1,
                Performance.maxDrawdown(before, within));
    }

    /** Sessions decided and marked on a model's chain among those that had a chain. */
    private static double modelledShare(RunResult run) {
        long priced = run.sessions().stream().filter(SessionRecord::hasChain).count();
        long modelled = run.sessions().stream()
                .filter(session -> session.hasChain() && session.modelled())
                .count();
        return priced == 0 ? 0 : (double) modelled / priced;
    }
}

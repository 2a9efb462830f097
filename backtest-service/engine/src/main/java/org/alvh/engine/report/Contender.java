package org.alvh.engine.report;

import java.time.LocalDate;
import java.util.List;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.RunResult;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.Performance;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.quant.money.Money;

/**
 * A run in the report, with the name and the stroke under which every chart and table shows it.
 *
 * @param style class of its line: {@code run} for the run itself
 */
record Contender(String name, String style, RunResult run, RunStatistics statistics) {

    /** The style of the run itself. */
    static final String RUN = "run";

    static Contender of(String name, String style, RunResult run) {
        return new Contender(name, style, run, RunStatistics.of(run));
    }

    /** The mandate's name and its hedge's, such as {@code SEED45 + LADDER}. */
    static String nameOf(Mandate mandate) {
        String hedge = HedgePreset.nameOf(mandate.hedge());
        return hedge.equals(HedgePreset.NONE.name()) ? mandate.name() + ", unhedged" : mandate.name() + " + " + hedge;
    }

    Money capital() {
        return statistics.initialNav();
    }

    Money finalNav() {
        return statistics.finalNav();
    }

    double totalReturn() {
        return finalNav().dollars() / capital().dollars() - 1;
    }

    boolean isHedged() {
        return !run.spec().mandate().hedge().layers().isEmpty();
    }

    Performance performance() {
        return statistics.performance();
    }

    CampaignStatistics campaigns() {
        return statistics.campaigns();
    }

    /** What was opened from one date to another, both included. */
    CampaignStatistics campaigns(LocalDate from, LocalDate to) {
        return CampaignStatistics.of(run.groups().stream()
                .filter(group ->
                        !group.opened().isBefore(from) && !group.opened().isAfter(to))
                .toList());
    }

    double[] nav() {
        return navs(RunStatistics.points(run));
    }

    /** The same capital left in bills. */
    double[] bills() {
        return navs(RunStatistics.bills(run));
    }

    private static double[] navs(List<Performance.Point> points) {
        return points.stream().mapToDouble(Performance.Point::nav).toArray();
    }

    /** The fall from the highest value so far, capital included, as a fraction at or below zero. */
    double[] underwater() {
        double[] nav = nav();
        double peak = capital().dollars();
        for (int i = 0; i < nav.length; i++) {
            peak = Math.max(peak, nav[i]);
            nav[i] = nav[i] / peak - 1;
        }
        return nav;
    }
}

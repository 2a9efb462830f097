package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.report.chart.Bars;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.PeriodLine;

/** The run by crisis window and by calendar year, its comparisons beside it. */
final class Periods {

    private static final int LEAST_YEARS_TO_DRAW = 3;

    private Periods() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Crises and sub-periods");
        writeWindows(html, exhibits);
        html.close();
        html.open("section").leaf("h2", "Year by year");
        exhibits.unhedged()
                .filter(_ -> exhibits.run().isHedged())
                .ifPresent(other -> writeEffect(html, exhibits, other));
        writeYears(html, exhibits);
        html.close();
    }

    private static void writeWindows(Html html, Exhibits exhibits) {
        List<PeriodLine> windows = exhibits.run().statistics().windows();
        if (windows.isEmpty()) {
            html.leaf("p", "None of the crisis windows that this report knows lies within the run.");
            return;
        }
        html.leaf(
                "p",
                "Change in value over each window, and the deepest fall inside it. The windows were chosen with"
                        + " hindsight: they show how the book behaves under stress, not how often stress comes.",
                "class",
                "lead");
        List<String> heads = new ArrayList<>(List.of("Window"));
        for (Contender contender : exhibits.all()) {
            heads.add(contender.name());
            heads.add("Fall");
        }
        heads.add("First and last day in the run");
        Table table = new Table("Crisis windows", heads.toArray(String[]::new));
        for (int i = 0; i < windows.size(); i++) {
            PeriodLine window = windows.get(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(window.name()));
            for (Contender contender : exhibits.all()) {
                PeriodLine own = contender.statistics().windows().get(i);
                cells.add(Cell.signedPercent(own.totalReturn(), 2));
                cells.add(Cell.dim(Numbers.percent(-own.maxDrawdown(), 2)));
            }
            cells.add(Cell.dim(Numbers.date(window.from()) + " – " + Numbers.date(window.to())));
            table.row("", cells);
        }
        table.writeTo(html);
    }

    private static void writeEffect(Html html, Exhibits exhibits, Contender unhedged) {
        List<PeriodLine> years = exhibits.run().statistics().years();
        if (years.size() < LEAST_YEARS_TO_DRAW) {
            return;
        }
        double[] effects = new double[years.size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = years.get(i).totalReturn()
                    - unhedged.statistics().years().get(i).totalReturn();
        }
        html.open("figure").open("figcaption").leaf("h3", "What the hedge added or took, year by year");
        html.leaf("p", "Return of the year with the hedge less the return without it, in percentage points.");
        html.close();
        List<String> names = years.stream().map(PeriodLine::name).toList();
        new Bars("Return with the hedge less without it, by year", names, effects).writeTo(html);
        html.close();
    }

    private static void writeYears(Html html, Exhibits exhibits) {
        boolean hedged = exhibits.run().isHedged();
        List<String> heads = new ArrayList<>(List.of("Year"));
        exhibits.all().forEach(contender -> heads.add(contender.name()));
        heads.addAll(List.of("Deepest fall", "Condors opened"));
        if (hedged) {
            heads.add("Hedge spent");
        }
        Table table = new Table("Years", heads.toArray(String[]::new));
        List<PeriodLine> years = exhibits.run().statistics().years();
        for (int i = 0; i < years.size(); i++) {
            PeriodLine year = years.get(i);
            CampaignStatistics campaigns = exhibits.run().campaigns(year.from(), year.to());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(year.name()));
            for (Contender contender : exhibits.all()) {
                cells.add(
                        Cell.signedPercent(contender.statistics().years().get(i).totalReturn(), 2));
            }
            cells.add(Cell.dim(Numbers.percent(-year.maxDrawdown(), 2)));
            cells.add(Cell.count(campaigns.opened()));
            if (hedged) {
                cells.add(campaigns.hedgeSpend().isZero() ? Cell.dim("$0") : Cell.dollars(campaigns.hedgeSpend()));
            }
            table.row("", cells);
        }
        table.writeTo(html);
    }
}

package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;

/** The run by calendar year and by crisis window, its comparisons beside it. */
final class Periods {

    private Periods() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Crises");
        writeWindows(html, exhibits);
        html.close();
        html.open("section").leaf("h2", "Year by year");
        writeYears(html, exhibits);
        html.close();
    }

    private static void writeWindows(Html html, Exhibits exhibits) {
        List<RunFigures.Period> windows = exhibits.run().figures().windows();
        if (windows.isEmpty()) {
            html.leaf("p", "None of the crisis windows that this report knows lies within the run.");
            return;
        }
        html.leaf(
                "p",
                "Change in value over each window, and the deepest fall inside it. The windows were chosen with"
                        + " hindsight; they show how the book behaves under stress, not how often stress comes.",
                "class",
                "lead");
        List<String> heads = new ArrayList<>(List.of("Window", "Days"));
        for (Contender contender : exhibits.all()) {
            heads.add(contender.name());
            heads.add("fall");
        }
        Table table = new Table("Crisis windows", heads.toArray(String[]::new)).words(2);
        for (int i = 0; i < windows.size(); i++) {
            RunFigures.Period window = windows.get(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(window.name()));
            cells.add(Cell.dim(Numbers.date(window.from()) + " – " + Numbers.date(window.to())));
            for (Contender contender : exhibits.all()) {
                RunFigures.Period own = contender.figures().windows().get(i);
                cells.add(Cell.signedPercent(own.total(), 2));
                cells.add(Cell.dim(Numbers.percent(-own.drawdown(), 2)));
            }
            table.row("", cells);
        }
        table.writeTo(html);
    }

    private static void writeYears(Html html, Exhibits exhibits) {
        List<String> heads = new ArrayList<>(List.of("Year"));
        for (Contender contender : exhibits.all()) {
            heads.add(contender.name());
        }
        heads.addAll(List.of("Deepest fall", "Condors opened", "Hedge spent"));
        Table table = new Table("Years", heads.toArray(String[]::new));
        List<RunFigures.Period> years = exhibits.run().figures().yearly();
        for (int i = 0; i < years.size(); i++) {
            RunFigures.Period year = years.get(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(year.name()));
            for (Contender contender : exhibits.all()) {
                cells.add(Cell.signedPercent(contender.figures().yearly().get(i).total(), 2));
            }
            cells.add(Cell.dim(Numbers.percent(-year.drawdown(), 2)));
            cells.add(Cell.count(year.campaigns()));
            cells.add(year.spend().isZero() ? Cell.dim("$0") : Cell.dollars(year.spend()));
            table.row("", cells);
        }
        table.writeTo(html);
    }
}

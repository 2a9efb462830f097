package org.alvh.engine.report;

import java.util.Arrays;
import java.util.List;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.Performance;
import org.alvh.quant.money.Money;

/** The figures of the run beside those of its comparisons, and where the change in value came from. */
final class KeyFigures {

    private static final int COLUMNS = 11;

    private KeyFigures() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Key figures");
        Table table = new Table(
                "Key figures of the run and its comparisons",
                "",
                "Final value",
                "Growth a year",
                "Volatility",
                "Sharpe",
                "Deepest fall",
                "Worst 5% of days",
                "Condors closed",
                "Won",
                "Hedge spent",
                "Hedge net");
        for (Contender contender : exhibits.all()) {
            table.row(contender.style().equals(Contender.RUN) ? "strong" : "", row(exhibits, contender));
        }
        table.row("", bills(exhibits));
        table.writeTo(html);
        html.leaf(
                "p",
                "Growth a year is compound, over calendar time. Volatility and the Sharpe ratio are made of daily"
                        + " returns and stated a year; the ratio takes returns beyond the bill rate. The deepest fall is"
                        + " from the highest value before it, at daily closes. Worst 5% of days is the mean return of"
                        + " those days. A condor is won when it made money after fees, the hedge apart. Hedge net is"
                        + " what ended hedge positions brought less all they cost.",
                "class",
                "kicker");
        writeSources(html, exhibits.run());
        html.close();
    }

    private static List<Cell> row(Exhibits exhibits, Contender contender) {
        Performance performance = contender.performance();
        CampaignStatistics campaigns = contender.campaigns();
        Cell none = Cell.dim(Numbers.NONE);
        boolean single = exhibits.axis().size() == 1;
        return List.of(
                Cell.of(contender.name()),
                Cell.dollars(contender.finalNav()),
                Cell.of(exhibits.growth(contender)),
                single ? none : Cell.of(Numbers.percent(performance.volatility(), 2)),
                performance.volatility() == 0 ? none : Cell.of(Numbers.decimal(performance.sharpe(), 2)),
                Cell.of(Numbers.percent(-performance.maxDrawdown(), 2)),
                single ? none : Cell.of(Numbers.percent(performance.cvar95(), 3)),
                Cell.count(campaigns.closed()),
                Cell.percent(campaigns.winRate(), 1),
                contender.isHedged() ? Cell.dollars(campaigns.hedgeSpend()) : none,
                contender.isHedged() ? Cell.signed(campaigns.hedgeRealised()) : none);
    }

    private static List<Cell> bills(Exhibits exhibits) {
        Cell[] cells = new Cell[COLUMNS];
        Arrays.fill(cells, Cell.dim(Numbers.NONE));
        cells[0] = Cell.of("T-bills");
        cells[1] = Cell.dollars(exhibits.billsAtEnd());
        cells[2] = Cell.of(exhibits.growthOfBills());
        return List.of(cells);
    }

    private static void writeSources(Html html, Contender run) {
        GainSources sources = GainSources.of(run.run());
        html.leaf("h3", "Where the change in value came from");
        Table table = new Table("Change in value by source", "Source", "Dollars", "Of capital");
        Money capital = run.capital();
        String condors = "Condors, after fees of " + Numbers.dollars(sources.condorFees());
        table.row("", source(condors, sources.condors(), capital));
        if (run.isHedged()) {
            String hedge = "Hedge, after fees of " + Numbers.dollars(sources.hedgeFees());
            table.row("", source(hedge, sources.hedge(), capital));
        }
        table.row("", source("Interest on cash", sources.interest(), capital));
        if (!sources.open().isZero()) {
            table.row("", source("Positions still open, at mid prices", sources.open(), capital));
        }
        table.row("sum", source("Together", sources.total(), capital));
        table.writeTo(html);
    }

    private static List<Cell> source(String name, Money gain, Money capital) {
        return List.of(Cell.of(name), Cell.signed(gain), Cell.signedPercent(gain.dollars() / capital.dollars(), 2));
    }
}

package org.alvh.engine.report;

import java.util.List;
import java.util.Optional;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.quant.money.Money;

/** The result in words a person could say on the telephone, then the figures that the words stand on. */
final class Verdict {

    private final Exhibits exhibits;
    private final Contender run;
    private final Optional<Contender> unhedged;

    private Verdict(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.run = exhibits.run();
        this.unhedged = exhibits.unhedged();
    }

    static void write(Html html, Exhibits exhibits) {
        Verdict verdict = new Verdict(exhibits);
        html.open("section", "class", "verdict");
        verdict.writeWords(html);
        verdict.writeTiles(html);
        html.close();
        html.open("section").leaf("h2", "Key figures");
        verdict.writeKeyFigures(html);
        verdict.writeSources(html);
        html.close();
    }

    private void writeWords(Html html) {
        Optional<HedgeEffect> effect = unhedged.filter(_ -> run.isHedged()).map(other -> HedgeEffect.of(run, other));
        html.leaf("h2", effect.map(HedgeEffect::headline).orElseGet(this::plainHeadline));
        html.leaf("p", outcome());
        effect.ifPresent(found -> html.leaf("p", found.explanation()));
        if (run.isHedged()) {
            html.leaf("p", hedgeCost());
        }
        if (run.run().groups().isEmpty()) {
            html.leaf("p", "Nothing was traded. What stood in the way is counted under “What was traded”.");
        }
    }

    private String plainHeadline() {
        return run.run().groups().isEmpty()
                ? "No trade was made in this run."
                : "The account ended at " + Numbers.dollars(run.finalNav()) + ", "
                        + Numbers.signedPercent(run.totalReturn(), 1) + ".";
    }

    private String outcome() {
        StringBuilder words = new StringBuilder();
        words.append(Numbers.dollars(run.capital()))
                .append(" became ")
                .append(Numbers.dollars(run.finalNav()))
                .append(rate(run))
                .append(". ");
        for (Contender other : exhibits.comparisons()) {
            words.append(other == unhedged.orElse(run) ? "The same condors without the hedge" : other.name())
                    .append(" ended at ")
                    .append(Numbers.dollars(other.finalNav()))
                    .append(rate(other))
                    .append(". ");
        }
        Money bills = bills();
        Money beyond = run.finalNav().minus(bills);
        words.append("The same money in three-month Treasury bills would have become ")
                .append(Numbers.dollars(bills))
                .append(beyond.isNegative() ? ", so trading lost " : ", so trading added ")
                .append(Numbers.dollars(beyond.isNegative() ? beyond.negated() : beyond))
                .append(beyond.isNegative() ? " against doing nothing." : " to doing nothing.");
        return words.toString();
    }

    private static String rate(Contender contender) {
        double cagr = contender.figures().cagr();
        return Double.isNaN(cagr) ? "" : " (" + Numbers.signedPercent(cagr, 2) + " a year)";
    }

    private String hedgeCost() {
        Money spend = run.figures().hedgeSpend();
        Money realised = run.figures().hedgeRealised();
        if (spend.isZero()) {
            return "The hedge bought nothing in this run, so it cost nothing and protected nothing.";
        }
        return "The hedge spent " + Numbers.dollars(spend) + " on premiums and fees. Its positions that have ended "
                + (realised.isNegative()
                        ? "lost " + Numbers.dollars(realised.negated()) + " after all costs."
                        : "earned " + Numbers.dollars(realised) + " after all costs.");
    }

    private Money bills() {
        double[] curve = run.figures().bills();
        return Money.roundHalfEven(curve[curve.length - 1] * 100);
    }

    private void writeTiles(Html html) {
        RunFigures figures = run.figures();
        html.open("div", "class", "tiles");
        tile(html, "Final value", Numbers.dollars(run.finalNav()), Numbers.signedPercent(run.totalReturn(), 1) + " in all");
        tile(
                html,
                "Growth a year",
                Numbers.percent(figures.cagr(), 2),
                unhedged.map(other -> "unhedged " + Numbers.percent(other.figures().cagr(), 2))
                        .orElse("compound"));
        tile(
                html,
                "Deepest fall",
                Numbers.percent(-figures.maxDrawdown(), 2),
                unhedged.map(other -> "unhedged " + Numbers.percent(-other.figures().maxDrawdown(), 2))
                        .orElse("from the highest value before"));
        tile(
                html,
                run.isHedged() ? "Hedge, net" : "Condors",
                run.isHedged() ? Numbers.signedDollars(figures.hedgeRealised()) : Numbers.count(figures.campaigns()),
                run.isHedged() ? "on " + Numbers.dollars(figures.hedgeSpend()) + " spent" : "closed");
        html.close();
    }

    private static void tile(Html html, String name, String value, String remark) {
        html.open("div", "class", "tile")
                .leaf("div", name, "class", "k")
                .leaf("div", value, "class", "v")
                .leaf("div", remark, "class", "s")
                .close();
    }

    private void writeKeyFigures(Html html) {
        Table table = new Table(
                "Key figures of the run and its comparisons",
                "",
                "Final value",
                "Growth a year",
                "Volatility",
                "Sharpe",
                "Deepest fall",
                "Worst 5% of days",
                "Condors won",
                "Condors closed",
                "Hedge spent",
                "Hedge net");
        for (Contender contender : exhibits.all()) {
            RunFigures figures = contender.figures();
            table.row(contender == run ? "strong" : "", List.of(
                    Cell.of(contender.name()),
                    Cell.dollars(contender.finalNav()),
                    Cell.of(Numbers.percent(figures.cagr(), 2)),
                    Cell.of(Numbers.percent(figures.volatility(), 2)),
                    Cell.of(Numbers.decimal(figures.sharpe(), 2)),
                    Cell.of(Numbers.percent(-figures.maxDrawdown(), 2)),
                    Cell.of(Numbers.percent(figures.cvar95(), 3)),
                    Cell.percent(figures.winRate(), 1),
                    Cell.count(figures.campaigns()),
                    contender.isHedged() ? Cell.dollars(figures.hedgeSpend()) : Cell.dim(Numbers.NONE),
                    contender.isHedged() ? Cell.signed(figures.hedgeRealised()) : Cell.dim(Numbers.NONE)));
        }
        Cell none = Cell.dim(Numbers.NONE);
        table.row(Cell.of("T-bills"), Cell.dollars(bills()), none, none, none, none, none, none, none, none, none);
        table.writeTo(html);
        html.leaf(
                "p",
                "Growth a year is compound, over calendar time. Volatility and Sharpe ratio are of daily returns, a year;"
                        + " the ratio is of returns beyond the bill rate. The deepest fall is from the highest value"
                        + " before it at daily closes. Worst 5% of days is the mean return of those days. A condor is won"
                        + " when it made money after fees, hedge apart.",
                "class",
                "kicker");
    }

    private void writeSources(Html html) {
        GainSources sources = GainSources.of(run.run());
        html.leaf("h3", "Where the change in value came from");
        Table table = new Table("Change in value by source", "Source", "Dollars", "Of capital");
        source(table, "", "Condors, after fees of " + Numbers.dollars(sources.condorFees()), sources.condors());
        if (run.isHedged()) {
            source(table, "", "Hedge, after fees of " + Numbers.dollars(sources.hedgeFees()), sources.hedge());
        }
        source(table, "", "Interest on cash", sources.interest());
        if (!sources.open().isZero()) {
            source(table, "", "Positions still open, at mid prices", sources.open());
        }
        source(table, "sum", "Together", sources.total());
        table.writeTo(html);
    }

    private void source(Table table, String tone, String name, Money money) {
        double share = money.dollars() / run.capital().dollars();
        table.row(tone, List.of(Cell.of(name), Cell.signed(money), Cell.signedPercent(share, 1)));
    }
}

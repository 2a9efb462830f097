package org.alvh.engine.report;

import java.util.List;
import java.util.Optional;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.Performance;
import org.alvh.engine.statistics.TriggerDays;
import org.alvh.quant.money.Money;

/** The result in words a person could say on the telephone, and the four numbers that matter most. */
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
    }

    private void writeWords(Html html) {
        boolean traded = !run.run().groups().isEmpty();
        boolean bought = !run.campaigns().hedgeSpend().isZero();
        html.leaf("h2", headline(traded, bought));
        if (!traded) {
            html.leaf("p", NoTrade.sentence(exhibits));
        }
        html.leaf("p", outcome());
        if (bought) {
            unhedged.ifPresent(other -> html.leaf("p", comparison(other)));
            html.leaf("p", hedgeCost());
        }
        if (exhibits.isShort() && exhibits.axis().size() > 1) {
            html.leaf(
                    "p",
                    "The run is shorter than a year: figures “a year” are extrapolated from "
                            + Numbers.count(exhibits.axis().size(), "trading day") + " and mean little.");
        }
    }

    private String headline(boolean traded, boolean bought) {
        if (!traded) {
            return "No trade was made in this run.";
        }
        if (run.isHedged() && !bought) {
            return "The hedge was never bought: it cost nothing and protected nothing.";
        }
        if (run.isHedged() && unhedged.isPresent()) {
            HedgeEffect effect =
                    HedgeEffect.of(run.performance(), unhedged.get().performance());
            return "Did the hedge help? " + effect.answer();
        }
        return "The account ended at " + Numbers.dollars(run.finalNav()) + ", "
                + Numbers.signedPercent(run.totalReturn(), 1) + ".";
    }

    private String comparison(Contender other) {
        Performance with = run.performance();
        Performance without = other.performance();
        return "With the hedge the account returned " + exhibits.returnOf(run) + ", without it "
                + exhibits.returnOf(other) + ". The deepest fall was "
                + Numbers.percent(with.maxDrawdown(), 2) + " against " + Numbers.percent(without.maxDrawdown(), 2)
                + ", the mean of the worst 5% of days " + Numbers.percent(with.cvar95(), 3) + " against "
                + Numbers.percent(without.cvar95(), 3)
                + ". This is one path through one history: it says what happened in it, not what to expect.";
    }

    private String outcome() {
        StringBuilder words = new StringBuilder();
        words.append(Numbers.dollars(run.capital()))
                .append(" became ")
                .append(Numbers.dollars(run.finalNav()))
                .append(returned(run))
                .append(". ");
        for (Contender other : exhibits.comparisons()) {
            boolean bare = unhedged.isPresent() && other.equals(unhedged.get()) && run.isHedged();
            words.append(bare ? "The same condors without the hedge" : other.name())
                    .append(" ended at ")
                    .append(Numbers.dollars(other.finalNav()))
                    .append(returned(other))
                    .append(". ");
        }
        return words.append(againstBills()).toString();
    }

    private String againstBills() {
        Money bills = exhibits.billsAtEnd();
        Money beyond = run.finalNav().minus(bills);
        String would = "Left in three-month Treasury bills, the money would have become " + Numbers.dollars(bills);
        if (beyond.isZero()) {
            return would + ", the same.";
        }
        return beyond.isNegative()
                ? would + ": against doing nothing, trading lost " + Numbers.dollars(beyond.negated()) + "."
                : would + ": against doing nothing, trading gained " + Numbers.dollars(beyond) + ".";
    }

    private String returned(Contender contender) {
        return " (" + exhibits.returnOf(contender) + ")";
    }

    private String hedgeCost() {
        CampaignStatistics campaigns = run.campaigns();
        Money realised = campaigns.hedgeRealised();
        return "The hedge spent " + Numbers.dollars(campaigns.hedgeSpend())
                + " on premiums and fees. Its positions that have ended "
                + (realised.isNegative()
                        ? "lost " + Numbers.dollars(realised.negated()) + " after all costs."
                        : "earned " + Numbers.dollars(realised) + " after all costs.")
                + protection();
    }

    /** Whether the ladder found anything to protect when it was first called for. */
    private String protection() {
        TriggerDays first = run.statistics().triggerDays().getFirst();
        return first.crossings() == 0
                ? ""
                : " After " + Numbers.count(first.withCondorOpen()) + " of the "
                        + Numbers.count(first.crossings(), "close") + " that crossed the first level, VIX "
                        + Explanation.plain(first.level()) + ", a condor was open to protect.";
    }

    private void writeTiles(Html html) {
        html.open("div", "class", "tiles");
        for (Tile tile : List.of(finalValue(), growth(), deepestFall(), run.isHedged() ? hedge() : condors())) {
            html.open("div", "class", "tile")
                    .leaf("div", tile.name(), "class", "k")
                    .leaf("div", tile.value(), "class", "v")
                    .leaf("div", tile.remark(), "class", "s")
                    .close();
        }
        html.close();
    }

    private record Tile(String name, String value, String remark) {}

    private Tile finalValue() {
        return new Tile(
                "Final value",
                Numbers.dollars(run.finalNav()),
                Numbers.signedPercent(run.totalReturn(), 2) + " · T-bills " + Numbers.dollars(exhibits.billsAtEnd()));
    }

    private Tile growth() {
        return new Tile(
                "Growth a year",
                exhibits.growth(run),
                unhedged.map(other -> "unhedged " + exhibits.growth(other)).orElse("compound"));
    }

    private Tile deepestFall() {
        return new Tile(
                "Deepest fall",
                Numbers.percent(-run.performance().maxDrawdown(), 2),
                unhedged.map(other -> "unhedged "
                                + Numbers.percent(-other.performance().maxDrawdown(), 2))
                        .orElse("from the highest value before"));
    }

    private Tile hedge() {
        return new Tile(
                "Hedge, net",
                Numbers.signedDollars(run.campaigns().hedgeRealised()),
                "on " + Numbers.dollars(run.campaigns().hedgeSpend()) + " spent");
    }

    private Tile condors() {
        return new Tile(
                "Condors closed",
                Numbers.count(run.campaigns().closed()),
                Numbers.share(run.campaigns().won(), run.campaigns().closed()) + " won");
    }
}

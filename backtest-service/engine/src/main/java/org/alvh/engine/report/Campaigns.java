package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.engine.RunResult;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/** What was traded: condors by how they ended, the best and the worst, the layers, and why nothing was opened. */
final class Campaigns {

    private static final int EXTREMES = 5;
    private static final String STILL_OPEN = "STILL_OPEN";

    private final RunResult run;
    private final Map<String, Trade> openings = new LinkedHashMap<>();
    private final Map<String, String> endings = new LinkedHashMap<>();

    private Campaigns(RunResult run) {
        this.run = run;
        for (int i = 0; i < run.sessions().size(); i++) {
            note(run.strategyDecisions().get(i));
            note(run.hedgeDecisions().get(i).decision());
        }
    }

    private void note(Decision decision) {
        for (Trade trade : decision.trades()) {
            switch (trade.effect()) {
                case OPEN -> openings.put(trade.group(), trade);
                case CLOSE -> endings.putIfAbsent(trade.group(), trade.cause());
            }
        }
    }

    static void write(Html html, Exhibits exhibits) {
        Campaigns campaigns = new Campaigns(exhibits.input().run());
        html.open("section").leaf("h2", "What was traded");
        campaigns.writeCondors(html);
        if (exhibits.run().isHedged()) {
            campaigns.writeLayers(html, exhibits);
        }
        NoTrade.write(html, exhibits);
        html.close();
    }

    private List<GroupResult> groups(Role owner) {
        return run.groups().stream().filter(group -> group.owner() == owner).toList();
    }

    private String ending(GroupResult group) {
        return group.open() ? STILL_OPEN : endings.getOrDefault(group.group(), "SETTLEMENT");
    }

    private void writeCondors(Html html) {
        List<GroupResult> condors = groups(Role.STRATEGY);
        html.leaf("h3", "Condors");
        if (condors.isEmpty()) {
            html.leaf("p", "No condor was opened.");
            return;
        }
        html.leaf("p", credits(condors));
        Table table = new Table(
                "Condors by how they ended", "How they ended", "Condors", "Won", "P&L after fees", "Mean", "Worst");
        for (Map.Entry<String, List<GroupResult>> ended : byEnding(condors).entrySet()) {
            table.row("", row(Reasons.ending(ended.getKey()), ended.getValue()));
        }
        table.row("sum", row("All", condors));
        table.writeTo(html);
        List<GroupResult> closed = condors.stream()
                .filter(group -> !group.open())
                .sorted(Comparator.comparing(GroupResult::pnl))
                .toList();
        if (closed.size() > 2 * EXTREMES) {
            writeExtremes(html, closed);
        }
    }

    private Map<String, List<GroupResult>> byEnding(List<GroupResult> groups) {
        Map<String, List<GroupResult>> byEnding = new LinkedHashMap<>();
        for (GroupResult group : groups) {
            byEnding.computeIfAbsent(ending(group), _ -> new ArrayList<>()).add(group);
        }
        return byEnding;
    }

    private static List<Cell> row(String name, List<GroupResult> groups) {
        long won = groups.stream().filter(group -> group.pnl().isPositive()).count();
        Money sum = Money.ZERO;
        Money worst = groups.getFirst().pnl();
        for (GroupResult group : groups) {
            sum = sum.plus(group.pnl());
            worst = group.pnl().compareTo(worst) < 0 ? group.pnl() : worst;
        }
        Money mean = Money.roundHalfEven((double) sum.cents() / groups.size());
        return List.of(
                Cell.of(name),
                Cell.count(groups.size()),
                Cell.of(Numbers.share(won, groups.size())),
                Cell.signed(sum),
                Cell.signed(mean),
                Cell.signed(worst));
    }

    /** The credit beside the width tells which win rate would only break even. */
    private String credits(List<GroupResult> condors) {
        double share = condors.stream()
                .map(group -> openings.get(group.group()))
                .mapToDouble(CreditShare::of)
                .average()
                .orElseThrow();
        return "The mean credit was " + Numbers.percent(share, 1)
                + " of the wider wing. A condor of that credit, held to"
                + " expiry and lost in full whenever it is lost, breaks even at a win rate of "
                + Numbers.percent(1 - share, 1) + ".";
    }

    private void writeExtremes(Html html, List<GroupResult> ascending) {
        html.leaf("h3", "The five worst and the five best");
        Table table = new Table(
                        "Five worst and five best condors",
                        "Opened",
                        "Ended",
                        "How it ended",
                        "Credit",
                        "P&L after fees")
                .words(3);
        for (int i = 0; i < EXTREMES; i++) {
            table.row("", extreme(ascending.get(i)));
        }
        for (int i = EXTREMES; i > 0; i--) {
            table.row("", extreme(ascending.get(ascending.size() - i)));
        }
        table.writeTo(html);
    }

    private List<Cell> extreme(GroupResult group) {
        return List.of(
                Cell.of(Numbers.date(group.opened())),
                Cell.of(Numbers.date(group.last())),
                Cell.dim(Reasons.ending(ending(group))),
                Cell.dollars(group.cost().negated()),
                Cell.signed(group.pnl()));
    }

    private void writeLayers(Html html, Exhibits exhibits) {
        html.leaf("h3", "Hedge positions");
        List<GroupResult> bought = groups(Role.HEDGE);
        if (bought.isEmpty()) {
            html.leaf("p", "No hedge was bought.");
            return;
        }
        Table layers = hedgeTable("Hedge positions by layer", "Layer");
        for (int layer = 1; layer <= exhibits.mandate().hedge().layers().size(); layer++) {
            String prefix = "layer-" + layer + "-";
            List<GroupResult> own = bought.stream()
                    .filter(group -> group.group().startsWith(prefix))
                    .toList();
            if (!own.isEmpty()) {
                layers.row("", row("Layer " + layer, own));
            }
        }
        layers.row("sum", row("All", bought));
        layers.writeTo(html);
        Table endings = hedgeTable("Hedge positions by how they ended", "How they ended");
        for (Map.Entry<String, List<GroupResult>> ended : byEnding(bought).entrySet()) {
            endings.row("", row(Reasons.ending(ended.getKey()), ended.getValue()));
        }
        endings.writeTo(html);
    }

    private static Table hedgeTable(String caption, String first) {
        return new Table(caption, first, "Positions", "Made money", "P&L after fees", "Mean", "Worst");
    }
}

package org.alvh.engine.report;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.alvh.engine.SessionRecord;
import org.alvh.engine.report.chart.Lanes;
import org.alvh.engine.report.chart.Plot;
import org.alvh.engine.report.chart.Scale;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.engine.statistics.TriggerDays;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.hedge.LayerState;
import org.alvh.quant.trade.RuleOutcome;

/** The VIX against the ladder's levels, when each layer was on, and whether there was anything to protect. */
final class LadderChart {

    private static final int HEIGHT = 280;
    private static final int STYLES = 3;

    private final Exhibits exhibits;
    private final List<LayerParameters> layers;

    private LadderChart(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.layers = exhibits.mandate().hedge().layers();
    }

    static void write(Html html, Exhibits exhibits) {
        LadderChart chart = new LadderChart(exhibits);
        html.open("section");
        html.leaf("h2", chart.layers.isEmpty() ? "Volatility and the book" : "Volatility and the ladder");
        chart.writePlot(html);
        if (!chart.layers.isEmpty()) {
            chart.writeProtection(html);
        }
        html.close();
    }

    private void writePlot(Html html) {
        html.open("figure").open("figcaption");
        html.leaf("h3", "VIX closes" + (layers.isEmpty() ? "" : ", trigger levels and layers"));
        html.leaf("p", plotCaption());
        html.close();
        double[] vix = exhibits.sessions().stream()
                .mapToDouble(session -> session.vixClose().orElse(Double.NaN))
                .toArray();
        int highest = indexOfHighest(vix);
        if (Double.isNaN(vix[highest])) {
            html.leaf("p", "No VIX close was published on any day of this run.");
        } else {
            plot(vix, highest).writeTo(html);
        }
        writeLanes(html);
        html.close();
    }

    private Plot plot(double[] vix, int highest) {
        double top = layers.isEmpty()
                ? vix[highest]
                : Math.max(vix[highest], layers.getLast().level());
        String peak = Numbers.decimal(vix[highest], 2) + " on "
                + Numbers.date(exhibits.axis().sessions().get(highest));
        Plot plot = new Plot(
                exhibits.axis(),
                Scale.linear(0, top),
                HEIGHT,
                "VIX closes, highest " + peak,
                value -> Numbers.decimal(value, 0));
        exhibits.mandate()
                .condor()
                .gateVixBelow()
                .ifPresent(gate -> plot.rule("gate", gate, "Condors below " + level(gate)));
        for (int i = 0; i < layers.size(); i++) {
            double level = layers.get(i).level();
            plot.rule(style(i), level, "Layer " + (i + 1) + " above " + level(level));
        }
        return plot.line("vix", vix).note(highest, vix[highest], peak, true);
    }

    /** The first of the highest values; of missing ones only, the first. */
    private static int indexOfHighest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            if (Double.isNaN(values[highest]) || values[i] > values[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    private String plotCaption() {
        String caption =
                "The VIX is what the market expects the S&P 500 to move, in percent a year. The grey lane shows"
                        + " when condors were open at the close";
        return layers.isEmpty()
                ? caption + "."
                : caption + ", the numbered lanes when a layer was on. A thin amber strip marks days on which the VIX"
                        + " was above a layer's level but no condor was open to protect.";
    }

    private void writeLanes(Html html) {
        Lanes lanes = new Lanes(exhibits.axis());
        IntPredicate condorsOpen = i -> exhibits.sessions().get(i).valuation().condorsOpen() > 0;
        lanes.lane("Condors", "book", condorsOpen, _ -> false, held(condorsOpen));
        for (int i = 0; i < layers.size(); i++) {
            int index = i;
            IntPredicate on = session -> status(session, index) == LayerState.Status.ON;
            String name = "L" + (i + 1) + " > " + level(layers.get(i).level());
            lanes.lane(name, style(i), on, session -> nothingToProtect(session, index), held(on));
        }
        lanes.writeTo(html);
    }

    private String held(IntPredicate holds) {
        long held = IntStream.range(0, exhibits.axis().size()).filter(holds).count();
        return Numbers.count(held) + " of " + Numbers.count(exhibits.axis().size(), "day");
    }

    private LayerState.Status status(int session, int layer) {
        return exhibits.input()
                .run()
                .hedgeDecisions()
                .get(session)
                .after()
                .layers()
                .get(layer)
                .status();
    }

    private boolean nothingToProtect(int session, int layer) {
        String subject = "layer-" + (layer + 1);
        List<RuleOutcome> outcomes =
                exhibits.input().run().hedgeDecisions().get(session).decision().outcomes();
        return outcomes.stream()
                .anyMatch(outcome ->
                        outcome.subject().equals(subject) && outcome.reason().equals("NO_EXPOSURE"));
    }

    private void writeProtection(Html html) {
        html.leaf("h3", "Was there anything to protect?");
        html.leaf(
                "p",
                "A trigger day is a session after a close that crossed a layer's level from below. A layer is bought"
                        + " only while a condor is open" + gateRemark());
        Table table = new Table(
                "Trigger days of each layer",
                "Layer",
                "Trigger days",
                "Condor open",
                "Share",
                "Layer bought",
                "Days on");
        for (int i = 0; i < layers.size(); i++) {
            TriggerDays triggers = exhibits.run().statistics().triggerDays().get(i);
            int index = i;
            long on = IntStream.range(0, exhibits.axis().size())
                    .filter(session -> status(session, index) == LayerState.Status.ON)
                    .count();
            LayerParameters layer = layers.get(i);
            table.row(
                    Cell.of((i + 1) + " · above " + level(layer.level()) + ", off below " + level(layer.disarmLevel())),
                    Cell.count(triggers.crossings()),
                    Cell.count(triggers.withCondorOpen()),
                    Cell.of(Numbers.share(triggers.withCondorOpen(), triggers.crossings())),
                    Cell.count(triggers.opened()),
                    Cell.of(Numbers.share(on, exhibits.axis().size())));
        }
        table.writeTo(html);
    }

    private String gateRemark() {
        return exhibits.mandate().condor().gateVixBelow().isEmpty()
                ? "."
                : "; this mandate opens condors below VIX "
                        + level(exhibits.mandate().condor().gateVixBelow().getAsDouble())
                        + " only, so a slow climb can find an empty book.";
    }

    private static String level(double level) {
        return Numbers.decimal(level, Numbers.decimalsOf(level));
    }

    private static String style(int layer) {
        return "l" + Math.min(layer + 1, STYLES);
    }

    /** Sessions whose VIX close is missing. */
    static long withoutVix(List<SessionRecord> sessions) {
        return sessions.stream().filter(session -> session.vixClose().isEmpty()).count();
    }
}

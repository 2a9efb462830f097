package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alvh.engine.report.chart.Plot;
import org.alvh.engine.report.chart.Scale;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;

/** Net asset value and the depth below its peak, beside those of the comparisons and of the same money in bills. */
final class ValueCharts {

    private static final int NAV_HEIGHT = 320;
    private static final int UNDERWATER_HEIGHT = 190;
    private static final String BILLS = "T-bills";

    private static final class Curve {

        private final String name;
        private final String style;
        private final double[] values;

        Curve(String name, String style, double[] values) {
            this.name = name;
            this.style = style;
            this.values = values;
        }

        double last() {
            return values[values.length - 1];
        }
    }

    private ValueCharts() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Value and falls");
        writeNav(html, exhibits);
        writeUnderwater(html, exhibits);
        html.close();
    }

    private static void writeNav(Html html, Exhibits exhibits) {
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(BILLS, "bills", exhibits.run().bills()));
        for (Contender contender : exhibits.all().reversed()) {
            curves.add(new Curve(contender.name(), contender.style(), contender.nav()));
        }
        double least = extreme(curves, true);
        double most = extreme(curves, false);
        Scale scale = Scale.ofRatios(least, most);
        html.open("figure").open("figcaption").leaf("h3", "Net asset value at mid prices");
        html.leaf(
                "p",
                "What the account was worth at each close, positions at the middle of bid and ask."
                        + (scale.logarithmic() ? " The scale is logarithmic: equal heights are equal ratios." : ""));
        html.close();
        writeLegend(html, curves);
        Plot plot = new Plot(
                exhibits.axis(),
                scale,
                NAV_HEIGHT,
                "Net asset value from " + Numbers.date(exhibits.from()) + " to " + Numbers.date(exhibits.to()),
                value -> Numbers.axisDollars(value, scale.step(), scale.high()));
        for (Curve curve : curves) {
            plot.line(curve.style, curve.values);
            plot.beside(curve.style, curve.last(), Numbers.shortDollars(curve.last()) + " " + curve.name);
        }
        plot.writeTo(html);
        html.close();
    }

    private static void writeUnderwater(Html html, Exhibits exhibits) {
        double[] depth = exhibits.run().underwater();
        List<Curve> curves = new ArrayList<>();
        for (Contender contender : exhibits.comparisons().reversed()) {
            curves.add(new Curve(contender.name(), contender.style(), contender.underwater()));
        }
        curves.add(new Curve(exhibits.run().name(), Contender.RUN, depth));
        int deepest = indexOfLeast(depth);
        html.open("figure", "class", "after").open("figcaption").leaf("h3", "Under water");
        html.leaf("p", "How far the account stood below its highest value so far. Zero is a new high.");
        html.close();
        writeLegend(html, curves);
        Scale scale = Scale.linear(Math.min(extreme(curves, true), -0.001), 0);
        int decimals = Numbers.decimalsOf(100 * scale.step());
        Plot plot = new Plot(
                exhibits.axis(),
                scale,
                UNDERWATER_HEIGHT,
                "Depth below the highest value; deepest " + Numbers.percent(depth[deepest], 1),
                value -> Numbers.percent(value, decimals));
        plot.area("sunk", depth, 0);
        for (Curve curve : curves) {
            plot.line(curve.style, curve.values);
        }
        if (depth[deepest] < 0) {
            plot.note(
                    deepest,
                    depth[deepest],
                    Numbers.percent(depth[deepest], 1) + " on "
                            + Numbers.date(exhibits.axis().sessions().get(deepest)),
                    true);
        }
        plot.writeTo(html);
        html.close();
    }

    private static void writeLegend(Html html, List<Curve> curves) {
        html.open("ul", "class", "legend");
        for (Curve curve : curves.reversed()) {
            html.open("li").open("svg", "viewBox", "0 0 26 8", "aria-hidden", "true");
            html.empty("path", "class", "ln " + curve.style, "d", "M0 4H26");
            html.close().leaf("span", curve.name).close();
        }
        html.close();
    }

    private static double extreme(List<Curve> curves, boolean least) {
        double extreme = curves.getFirst().last();
        for (Curve curve : curves) {
            for (double value : curve.values) {
                extreme = least ? Math.min(extreme, value) : Math.max(extreme, value);
            }
        }
        return extreme;
    }

    private static int indexOfLeast(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        int index = 0;
        while (values[index] != least) {
            index++;
        }
        return index;
    }
}

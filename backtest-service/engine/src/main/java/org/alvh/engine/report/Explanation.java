package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.strategy.CondorParameters;

/** What was tested, for a reader who has never sold an option. */
final class Explanation {

    private Explanation() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "What was tested");
        html.leaf(
                "p",
                "An iron condor sells insurance on both sides of the S&P 500 and buys cheaper insurance farther out. It"
                        + " earns a fixed credit while the index stays between the sold strikes; outside of them it"
                        + " loses, at most the distance to the bought ones less the credit.");
        html.open("div", "class", "cols").open("div").leaf("h3", "The condors");
        html.leaf("p", condor(exhibits.mandate().condor()));
        html.close().open("div").leaf("h3", "The hedge");
        html.leaf("p", hedge(exhibits.mandate().hedge()));
        html.close().close();
        if (!exhibits.comparisons().isEmpty()) {
            html.leaf(
                    "p",
                    "Beside it stand " + names(exhibits)
                            + ", on the same days with the same capital, and the capital left in three-month Treasury"
                            + " bills.");
        }
        html.close();
    }

    private static String names(Exhibits exhibits) {
        List<String> names = new ArrayList<>();
        for (Contender other : exhibits.comparisons()) {
            CondorParameters condor = other.run().spec().mandate().condor();
            boolean control = !other.isHedged()
                    && condor.gateVixBelow().isEmpty()
                    && condor.profitShare().isEmpty()
                    && condor.exitDays().isEmpty();
            names.add(other.name() + (control ? " (a condor every week at any VIX, held to expiry, unhedged)" : ""));
        }
        return String.join(" and ", names);
    }

    private static String condor(CondorParameters condor) {
        StringBuilder words = new StringBuilder("At most once a week");
        condor.gateVixBelow()
                .ifPresent(gate ->
                        words.append(", and only after the VIX closed below ").append(plain(gate)));
        words.append(", the account sells one condor that expires in about ")
                .append(condor.tenor().target())
                .append(" days. Each sold option has a delta of about ")
                .append(Numbers.decimal(condor.shorts().targetDelta(), 2))
                .append(": by the market's own odds, roughly one chance in ")
                .append(Numbers.count(Math.round(1 / condor.shorts().targetDelta())))
                .append(" to end in the money. One condor risks at most ")
                .append(percent(condor.riskOfNav()))
                .append(" of the account; at most ")
                .append(condor.maxOpen())
                .append(" are open at a time. ");
        if (condor.profitShare().isEmpty() && condor.exitDays().isEmpty()) {
            return words.append("Each is held until it expires.").toString();
        }
        List<String> exits = new ArrayList<>();
        condor.profitShare()
                .ifPresent(
                        share -> exits.add("once buying it back costs " + percent(share) + " of the credit or less"));
        condor.exitDays().ifPresent(days -> exits.add("when " + days + " days are left"));
        return words.append("It is closed ")
                .append(String.join(", or ", exits))
                .append(".")
                .toString();
    }

    private static String hedge(HedgeParameters hedge) {
        if (hedge.layers().isEmpty()) {
            return "This run buys no hedge.";
        }
        List<String> levels = new ArrayList<>();
        List<String> disarms = new ArrayList<>();
        for (LayerParameters layer : hedge.layers()) {
            levels.add(plain(layer.level()));
            disarms.add(plain(layer.disarmLevel()));
        }
        return "The hedge is a ladder of layers that gain when fear rises. The session after the VIX has closed above "
                + String.join(", ", levels) + " it buys the next layer of VIX calls, call spreads or futures, sized by"
                + " what the open condors can lose, and only if condors are open. A layer is sold again after "
                + Numbers.count(hedge.disarmCloses(), "close") + " below " + String.join(", ", disarms)
                + ", and replaced before it expires.";
    }

    static String percent(double fraction) {
        return Numbers.percent(fraction, Numbers.decimalsOf(100 * fraction));
    }

    static String plain(double level) {
        return Numbers.decimal(level, Numbers.decimalsOf(level));
    }
}

package org.alvh.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.report.page.Html;

/** What the run cannot show, said plainly. */
final class Limits {

    private Limits() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "What this run does not show");
        html.open("ul", "class", "plain");
        for (String limit : limits(exhibits)) {
            html.leaf("li", limit);
        }
        html.close().close();
    }

    private static List<String> limits(Exhibits exhibits) {
        List<String> limits = new ArrayList<>();
        limits.add(
                exhibits.isWhollyModelled()
                        ? "It does not show what real quotes would have paid. No option chain was used: every price"
                                + " comes from a model of closing levels, which can be wrong in the same direction"
                                + " for years."
                        : "It does not show what real quotes would have paid on the days that a model priced. A model"
                                + " can be wrong in the same direction for years.");
        limits.add("It says least about the days that matter most. Above VIX 35 the price model rests on few observed"
                + " days, spreads in a panic are a guess, and one fill a day cannot show what happens within it.");
        limits.add("It does not show that the rules were found without hindsight. Levels, deltas and exits were chosen"
                + " by people who knew much of this history, so the result is in-sample; whatever was tried and"
                + " dropped before is not counted here.");
        if (exhibits.run().isHedged()) {
            limits.add("It does not show a hedge that takes profits. Layers are held until the VIX calms or they"
                    + " expire; selling a part into a spike is not modelled yet.");
        }
        limits.add("It does not show whether a smaller book would have been the better hedge. Selling fewer condors"
                + " also makes falls smaller, and costs nothing.");
        limits.add("It does not show the money of a real account: no taxes, no broker's commission, no margin call"
                + " within the day, no borrowing cost, and an order size that never moves the market.");
        limits.add("It is one path. A single history, however long, holds a handful of crises; differences between"
                + " its lines can be luck.");
        if (exhibits.isHypothetical()) {
            limits.add("It does not show a trade that could have been made before the instruments were listed, and"
                    + " says nothing of how their markets would have priced it.");
        }
        return limits;
    }
}

package org.alvh.engine.report;

import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;

/** What a reader must know before the first number, the title, and the footer with the run's names. */
final class Masthead {

    private Masthead() {}

    static String title(Exhibits exhibits) {
        return "Back-test of " + exhibits.run().name() + ", " + range(exhibits);
    }

    static void write(Html html, Exhibits exhibits) {
        if (exhibits.isHypothetical()) {
            html.open("p", "class", "banner")
                    .leaf("b", "Hypothetical.")
                    .text(" This run trades the option listings of today on every date, also on dates when they did"
                            + " not exist. Nobody could have traded it then. Results before and after the first"
                            + " listings are kept apart below.")
                    .close();
        }
        if (exhibits.isSimulated()) {
            html.open("p", "class", "banner")
                    .leaf("b", "Simulated market.")
                    .text(" The index, the VIX and all prices are drawn from a seed. None of it happened.")
                    .close();
        }
        html.open("header", "class", "top");
        html.leaf("p", "Back-test report · " + range(exhibits), "class", "kicker");
        html.leaf("h1", exhibits.run().name());
        html.leaf(
                "p",
                Numbers.count(exhibits.sessions().size(), "trading day") + " from "
                        + Numbers.dollars(exhibits.run().capital()) + " of paper capital, on "
                        + exhibits.input().dataLabel() + ". " + exhibits.priceOrigin());
        html.close();
    }

    static void writeFooter(Html html, Exhibits exhibits) {
        html.open("footer");
        html.open("p")
                .text("Mandate ")
                .leaf("code", exhibits.mandate().document().hash());
        html.text(" · data ").leaf("code", exhibits.input().dataHash());
        html.text(" · result ").leaf("code", exhibits.input().resultHash()).close();
        html.leaf("p", "The same mandate on the same data gives the same result hash, on any machine.");
        html.leaf(
                "p",
                "Educational paper trading. Nothing here is advice or an offer; past and modelled results promise"
                        + " nothing.");
        html.close();
    }

    private static String range(Exhibits exhibits) {
        return exhibits.axis().size() == 1
                ? Numbers.date(exhibits.from())
                : Numbers.date(exhibits.from()) + " – " + Numbers.date(exhibits.to());
    }
}

package org.alvh.engine.report;

import java.util.List;
import java.util.Map;
import org.alvh.engine.report.page.Html;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.SmileForm;

/** Everything that was assumed: the conventions in words, then the mandate value by value. */
final class Assumptions {

    private Assumptions() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Assumptions");
        html.open("ul", "class", "plain");
        for (String convention : conventions(exhibits)) {
            html.leaf("li", convention);
        }
        html.close();
        html.leaf("h3", "The mandate, value by value");
        html.open("div", "class", "blocks");
        writeMandate(html, exhibits.mandate().document().content());
        html.close().close();
    }

    /** A block for each section; what stands outside of sections comes first. */
    private static void writeMandate(Html html, DocumentValue.Section document) {
        html.open("div").open("dl", "class", "doc");
        document.fields().forEach((name, value) -> {
            if (!(value instanceof DocumentValue.Section)) {
                writeField(html, name, value);
            }
        });
        html.close().close();
        document.fields().forEach((name, value) -> {
            if (value instanceof DocumentValue.Section section) {
                html.open("div").leaf("h3", name).open("dl", "class", "doc");
                writeFields(html, "", section);
                html.close().close();
            }
        });
    }

    private static List<String> conventions(Exhibits exhibits) {
        FillModel fills = exhibits.mandate().fills();
        return List.of(
                "Rules see the closes of the session before. " + prices(exhibits),
                "Index options are priced on a smile that reproduces the VIX of the day, its shape told by "
                        + shape(exhibits.mandate().market().smile())
                        + "; VIX options and futures on a curve and smile of their own. Half-spreads grow with the"
                        + " price of the option and double above VIX 30.",
                "An order of several legs pays the mid price plus " + Explanation.percent(fills.packageShare())
                        + " of the half-spread, a single leg " + Explanation.percent(fills.singleLegShare())
                        + ". After a VIX close above " + Explanation.plain(fills.stressVix()) + " any order pays "
                        + Explanation.percent(fills.stressShare())
                        + ". Layers are sold at the natural price. Without a bid nothing is sold.",
                "Exchange, clearing and regulatory fees follow Cboe's schedule of 1 November 2024 on every date; there is"
                        + " no broker's commission.",
                "The index is assumed to yield "
                        + Explanation.percent(exhibits.mandate().market().dividendYield())
                        + " in dividends at all times. Forward prices use it together with the three-month bill rate.",
                "Cash earns the three-month bill rate, simple interest by calendar days, posted at each close.",
                "Margin of a condor is its wider wing, the credit not deducted. Bought options are paid in full.",
                "A day without a published VIX close has no chain: nothing is opened or closed by rule, positions keep"
                        + " their last mark, and expiries settle as always.",
                "Which days had a session is taken from the history. A day on which the exchange closed unexpectedly"
                        + " was never listed as an expiry, which nobody could have known before.");
    }

    private static String shape(SmileForm smile) {
        return switch (smile) {
            case SKEW -> "SKEW";
            case SKEW_AND_VVIX -> "SKEW and VVIX";
        };
    }

    private static String prices(Exhibits exhibits) {
        String modelled = "quotes modelled from that session's closing levels, which stand in for quotes ten minutes"
                + " after the close.";
        return exhibits.hasQuotes()
                ? "Orders of a session fill on its recorded quotes where there are any: nothing is priced where the"
                        + " quality gate rejected them. The other sessions have " + modelled
                : "Orders of a session fill on " + modelled;
    }

    private static void writeFields(Html html, String path, DocumentValue.Section section) {
        for (Map.Entry<String, DocumentValue> field : section.fields().entrySet()) {
            String name = path.isEmpty() ? field.getKey() : path + " · " + field.getKey();
            writeField(html, name, field.getValue());
        }
    }

    private static void writeField(Html html, String name, DocumentValue value) {
        switch (value) {
            case DocumentValue.Section section -> writeFields(html, name, section);
            case DocumentValue.Items items -> {
                if (items.values().isEmpty()) {
                    writeValue(html, name, "none");
                }
                for (int i = 0; i < items.values().size(); i++) {
                    writeField(html, name + " " + (i + 1), items.values().get(i));
                }
            }
            case DocumentValue.Text text -> writeValue(html, name, text.value());
            case DocumentValue.Absent _ -> writeValue(html, name, "off");
            case DocumentValue.Amount _, DocumentValue.Flag _ -> writeValue(html, name, CanonicalJson.text(value));
        }
    }

    private static void writeValue(Html html, String name, String value) {
        html.leaf("dt", name).leaf("dd", value);
    }
}

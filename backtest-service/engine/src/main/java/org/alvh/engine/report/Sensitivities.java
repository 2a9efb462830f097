package org.alvh.engine.report;

import java.util.List;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.quant.money.Money;

/** How far the result moves when a decided convention is read another way. */
final class Sensitivities {

    private Sensitivities() {}

    static void write(Html html, Exhibits exhibits) {
        html.open("section").leaf("h2", "Sensitivities");
        if (exhibits.input().sensitivities().isEmpty()) {
            html.leaf("p", "No convention was varied for this report.");
            html.close();
            return;
        }
        html.leaf(
                "p",
                "Some conventions had to be decided where others would be as defensible. Each row is the whole run again"
                        + " with one of them read differently. Where a row moves the result by more than what you are"
                        + " looking for, the result does not show it.",
                "class",
                "lead");
        Table table = new Table(
                        "Sensitivities",
                        "Convention",
                        "Read instead as",
                        "Final value",
                        "Difference",
                        "Growth a year",
                        "Deepest fall",
                        "Hedge net")
                .words(2);
        Contender run = exhibits.run();
        table.row(
                "strong",
                List.of(
                        Cell.of("The run"),
                        Cell.of(Numbers.NONE),
                        Cell.dollars(run.finalNav()),
                        Cell.dim(Numbers.NONE),
                        Cell.of(exhibits.growth(run)),
                        Cell.of(Numbers.percent(-run.performance().maxDrawdown(), 2)),
                        Cell.signed(run.campaigns().hedgeRealised())));
        for (ReportInput.Sensitivity sensitivity : exhibits.input().sensitivities()) {
            Contender other = Contender.of(sensitivity.reading(), "other", sensitivity.run());
            Money difference = other.finalNav().minus(run.finalNav());
            table.row(
                    Cell.of(sensitivity.convention()),
                    Cell.of(sensitivity.reading()),
                    Cell.dollars(other.finalNav()),
                    Cell.signed(difference),
                    Cell.of(exhibits.growth(other)),
                    Cell.of(Numbers.percent(-other.performance().maxDrawdown(), 2)),
                    Cell.signed(other.campaigns().hedgeRealised()));
        }
        table.writeTo(html);
        html.close();
    }
}

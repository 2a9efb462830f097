package org.alvh.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alvh.engine.RunResult;
import org.alvh.engine.report.page.Cell;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.report.page.Table;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;

/** Why no condor was opened, counted by reason: a day without a trade is an answer too. */
final class NoTrade {

    private static final String ENTRY = "entry";

    private NoTrade() {}

    private record Reason(String name, long days) {}

    static String sentence(Exhibits exhibits) {
        List<Reason> reasons = reasons(exhibits.input().run());
        if (reasons.isEmpty()) {
            return "No rule stood in the way, yet nothing was opened.";
        }
        Reason first = reasons.getFirst();
        String days = first.days() == exhibits.axis().size()
                ? "every day"
                : Numbers.count(first.days()) + " of "
                        + Numbers.count(exhibits.axis().size(), "day");
        String words = Reasons.refusal(first.name());
        return "What stood in the way most often, on " + days + ": "
                + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + ".";
    }

    static void write(Html html, Exhibits exhibits) {
        RunResult run = exhibits.input().run();
        int all = exhibits.axis().size();
        long without = run.strategyDecisions().stream()
                .filter(decision -> decision.trades().stream().noneMatch(NoTrade::opens))
                .count();
        html.leaf("h3", "Why no condor was opened");
        html.leaf(
                "p",
                "No condor was opened on " + Numbers.count(without) + " of " + Numbers.count(all, "day")
                        + ". A day can have more than one reason.");
        Table table = new Table("Reasons against an entry", "Reason", "Days", "Of all days");
        for (Reason reason : reasons(run)) {
            table.row(
                    Cell.of(Reasons.refusal(reason.name())),
                    Cell.count(reason.days()),
                    Cell.dim(Numbers.share(reason.days(), all)));
        }
        if (!table.isEmpty()) {
            table.writeTo(html);
        }
    }

    private static boolean opens(Trade trade) {
        return trade.effect() == Trade.Effect.OPEN;
    }

    /** The most frequent first; equally frequent ones in the order in which they first occurred. */
    private static List<Reason> reasons(RunResult run) {
        Map<String, Long> days = new LinkedHashMap<>();
        for (Decision decision : run.strategyDecisions()) {
            decision.outcomes().stream()
                    .filter(outcome -> outcome.subject().equals(ENTRY))
                    .filter(outcome -> outcome.verdict() != RuleOutcome.Verdict.PASSED)
                    .map(outcome -> Reasons.name(outcome.reason()))
                    .distinct()
                    .forEach(reason -> days.merge(reason, 1L, Long::sum));
        }
        return days.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> Long.compare(b.days(), a.days()))
                .toList();
    }
}

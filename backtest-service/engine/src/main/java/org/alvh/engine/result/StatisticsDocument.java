package org.alvh.engine.result;

import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.RunResult;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.Performance;
import org.alvh.engine.statistics.PeriodLine;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.engine.statistics.TriggerDays;
import org.alvh.quant.document.DocumentValue;

/** A run's statistics as a document: fractions, dollars, counts, ISO dates. */
final class StatisticsDocument {

    private StatisticsDocument() {}

    static DocumentValue.Section of(RunResult run, RunStatistics statistics) {
        Performance performance = statistics.performance();
        CampaignStatistics campaigns = statistics.campaigns();
        return DocumentValue.section()
                .with("from", run.sessions().getFirst().date().toString())
                .with("to", run.sessions().getLast().date().toString())
                .with("sessions", run.sessions().size())
                .with("initialNav", statistics.initialNav().dollars())
                .with("finalNav", statistics.finalNav().dollars())
                .with("cagr", performance.cagr())
                .with("volatility", performance.volatility())
                .with("sharpe", performance.sharpe())
                .with("maxDrawdown", performance.maxDrawdown())
                .with("cvar95", performance.cvar95())
                .with("winRate", DocumentValue.numberOrOff(campaigns.winRate()))
                .with("campaigns", campaigns.opened())
                .with("campaignsClosed", campaigns.closed())
                .with("hedgeSpend", campaigns.hedgeSpend().dollars())
                .with("hedgeRealised", campaigns.hedgeRealised().dollars())
                .with("modelledShare", statistics.modelledShare())
                .with("triggerDays", triggerDays(statistics.triggerDays()))
                .with("yearly", periods("year", statistics.years()))
                .with("windows", periods("name", statistics.windows()))
                .build();
    }

    private static DocumentValue.Items triggerDays(List<TriggerDays> lines) {
        List<DocumentValue> items = new ArrayList<>();
        for (TriggerDays line : lines) {
            items.add(DocumentValue.section()
                    .with("layer", line.layer())
                    .with("level", line.level())
                    .with("crossings", line.crossings())
                    .with("withCondorOpen", line.withCondorOpen())
                    .with("opened", line.opened())
                    .build());
        }
        return new DocumentValue.Items(items);
    }

    private static DocumentValue.Items periods(String key, List<PeriodLine> lines) {
        List<DocumentValue> items = new ArrayList<>();
        for (PeriodLine line : lines) {
            DocumentValue.Builder item = DocumentValue.section();
            if (key.equals("year")) {
                item.with(key, line.from().getYear());
            } else {
                item.with(key, line.name());
            }
            items.add(item.with("from", line.from().toString())
                    .with("to", line.to().toString())
                    .with("sessions", line.sessions())
                    .with("return", line.totalReturn())
                    .with("maxDrawdown", line.maxDrawdown())
                    .build());
        }
        return new DocumentValue.Items(items);
    }
}

package org.alvh.engine;

import java.util.List;
import org.alvh.hedge.HedgeDecision;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.portfolio.account.Settled;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.trade.Decision;

/** Everything that a run did, session by session, in memory. */
public record RunResult(
        BacktestSpec spec,
        MarketId market,
        List<SessionRecord> sessions,
        List<Decision> strategyDecisions,
        List<HedgeDecision> hedgeDecisions,
        List<JournalEntry> journal,
        List<Settled> settlements,
        List<GroupResult> groups) {

    public RunResult {
        sessions = List.copyOf(sessions);
        strategyDecisions = List.copyOf(strategyDecisions);
        hedgeDecisions = List.copyOf(hedgeDecisions);
        journal = List.copyOf(journal);
        settlements = List.copyOf(settlements);
        groups = List.copyOf(groups);
    }
}

package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.gateway.view.DecisionsView;
import org.alvh.gateway.view.DecisionsView.DecisionView;
import org.alvh.gateway.view.Provenance;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.trading.v1.Decision;

/** What both roles decided for an account. */
@ApplicationScoped
public class AccountDecisions {

    /** On one session hedge decides after strategy, on the book that strategy left. */
    private static final Comparator<DecisionView> NEWEST_FIRST = Comparator.comparing(DecisionView::session)
            .thenComparing(DecisionView::role)
            .reversed();

    private final StrategyClient strategy;
    private final HedgeClient hedge;

    AccountDecisions(StrategyClient strategy, HedgeClient hedge) {
        this.strategy = strategy;
        this.hedge = hedge;
    }

    public DecisionsView of(AccountName account, DecisionRange range) {
        var askedStrategy = strategy.decisions(account, range);
        var askedHedge = hedge.decisions(account, range);
        var ofStrategy = askedStrategy.answer();
        var ofHedge = askedHedge.answer();
        List<DecisionView> newest = Stream.concat(
                        DecisionViewWire.decisions(ofStrategy).stream(), DecisionViewWire.decisions(ofHedge).stream())
                .sorted(NEWEST_FIRST)
                .limit(range.limit())
                .toList();
        List<MarketId> markets = Stream.concat(
                        ofStrategy.getDecisionsList().stream(),
                        ofHedge.getDecisionsList().stream().map(HedgeDecided::getDecision))
                .map(Decision::getMarket)
                .toList();
        return new DecisionsView(provenance(markets, newest), newest);
    }

    private static Provenance provenance(List<MarketId> markets, List<DecisionView> newest) {
        Optional<DecisionView> last = newest.stream().findFirst();
        return ProvenanceWire.of(markets, last.map(DecisionView::session), last.map(DecisionView::decidedAt), false);
    }
}

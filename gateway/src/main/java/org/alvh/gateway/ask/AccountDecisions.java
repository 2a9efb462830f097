package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private final PriceSources sources;

    AccountDecisions(StrategyClient strategy, HedgeClient hedge, PriceSources sources) {
        this.strategy = strategy;
        this.hedge = hedge;
        this.sources = sources;
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
        Optional<MarketId> market = Stream.concat(
                        ofStrategy.getDecisionsList().stream(),
                        ofHedge.getDecisionsList().stream().map(HedgeDecided::getDecision))
                .map(Decision::getMarket)
                .findFirst();
        return new DecisionsView(provenance(market, newest), newest);
    }

    /** Each decision is on prices of its own session. An account's market never changes. */
    private Provenance provenance(Optional<MarketId> market, List<DecisionView> newest) {
        List<MarketDay> days = market.stream()
                .flatMap(id -> newest.stream().map(decision -> new MarketDay(id, decision.session())))
                .toList();
        List<SessionPricing> priced = sources.of(days);
        List<Pricing> prices = IntStream.range(0, priced.size())
                .mapToObj(i -> priced.get(i).of(newest.get(i).role()))
                .toList();
        Optional<DecisionView> last = newest.stream().findFirst();
        return ProvenanceWire.of(prices, last.map(DecisionView::session), last.map(DecisionView::decidedAt), false);
    }
}

package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.view.HedgeView;
import org.alvh.proto.hedge.v1.GetDecisionsResponse;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.GetTransitionsResponse;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.Trade;

/** Where an account's hedge stands. */
@ApplicationScoped
public class AccountHedge {

    /** The decision after which the layers stand is the newest, or the one before where a session went on meanwhile. */
    private static final int NEWEST_DECISIONS = 2;

    private final HedgeClient hedge;
    private final PriceSources sources;

    AccountHedge(HedgeClient hedge, PriceSources sources) {
        this.hedge = hedge;
        this.sources = sources;
    }

    /**
     * The layers, what comes next for them, and how they changed.
     *
     * @param sessions how many sessions the lanes and the changes reach back
     */
    public HedgeView of(AccountName account, int sessions) {
        Asked<GetHedgeStateResponse> askedState = hedge.state(account, sessions);
        Asked<GetDecisionsResponse> askedDecisions = hedge.decisions(account, DecisionRange.newest(NEWEST_DECISIONS));
        Asked<GetTransitionsResponse> askedTransitions = hedge.transitions(account, sessions);
        GetHedgeStateResponse state = askedState.answer();
        List<Decision> decisions = askedDecisions.answer().getDecisionsList().stream()
                .map(HedgeDecided::getDecision)
                .toList();
        List<Trade> trades = tradesOf(state.getDecisionId(), decisions);
        Optional<LocalDate> session = Fields.date(state.getSession());
        Optional<OffsetDateTime> decidedAt = Fields.instant(state.getDecidedAt());
        return new HedgeView(
                ProvenanceWire.of(prices(decisions, session), session, decidedAt, false),
                Fields.text(state.getDecisionId()),
                decidedAt,
                RuleViewWire.rules(state.getReadingsList()),
                HedgeViewWire.vix(state),
                Fields.date(state.getVixSession()),
                HedgeViewWire.layers(state),
                TradeViewWire.opened(trades),
                TradeViewWire.closed(trades),
                state.getLaneSessions(),
                askedTransitions.answer().getTransitionsList().stream()
                        .map(HedgeViewWire::transition)
                        .toList());
    }

    private List<Pricing> prices(List<Decision> decisions, Optional<LocalDate> session) {
        return decisions.stream()
                .limit(1)
                .map(decision -> sources.of(decision.getMarket(), session).vix())
                .toList();
    }

    private static List<Trade> tradesOf(String decisionId, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.getDecisionId().equals(decisionId))
                .flatMap(decision -> decision.getTradesList().stream())
                .toList();
    }
}

package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.alvh.gateway.view.DecisionsView.DecisionView;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.DecisionKey;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.wire.BookWire;

/** Decisions of either role, whose services tell the same in messages of their own. */
final class DecisionViewWire {

    private DecisionViewWire() {}

    static List<DecisionView> decisions(org.alvh.proto.strategy.v1.GetDecisionsResponse told) {
        List<DecisionView> views = new ArrayList<>();
        for (Decision decision : told.getDecisionsList()) {
            var readings = told.getReadings(views.size());
            requireSame(decision, readings.getDecisionId());
            views.add(decision(decision, readings.getDecidedAt(), readings.getReadingsList()));
        }
        return views;
    }

    static List<DecisionView> decisions(org.alvh.proto.hedge.v1.GetDecisionsResponse told) {
        List<DecisionView> views = new ArrayList<>();
        for (var decided : told.getDecisionsList()) {
            var readings = told.getReadings(views.size());
            requireSame(decided.getDecision(), readings.getDecisionId());
            views.add(decision(decided.getDecision(), readings.getDecidedAt(), readings.getReadingsList()));
        }
        return views;
    }

    private static void requireSame(Decision decision, String toldOf) {
        if (!decision.getDecisionId().equals(toldOf)) {
            throw new IllegalArgumentException(
                    "decision " + decision.getDecisionId() + " comes with the readings of '" + toldOf + "'");
        }
    }

    private static DecisionView decision(Decision decision, String decidedAt, List<RuleReading> readings) {
        DecisionKey key = decision.getKey();
        OffsetDateTime at = Fields.instant(decidedAt)
                .orElseThrow(() -> new IllegalArgumentException(
                        "decision " + decision.getDecisionId() + " comes without its market time"));
        return new DecisionView(
                LocalDate.parse(key.getSession()),
                BookWire.ROLE.read(key.getRoleValue()),
                decision.getDecisionId(),
                at,
                key.getSnapshotId(),
                key.getMandateHash(),
                decision.getLate(),
                RuleViewWire.rules(readings),
                TradeViewWire.all(decision.getTradesList()));
    }
}

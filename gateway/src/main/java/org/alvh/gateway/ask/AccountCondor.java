package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.view.CondorDecisionView;
import org.alvh.gateway.view.Provenance;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.proto.trading.v1.Decision;

/** What an account's last decision says of condors. */
@ApplicationScoped
public class AccountCondor {

    private final StrategyClient strategy;
    private final PriceSources sources;

    AccountCondor(StrategyClient strategy, PriceSources sources) {
        this.strategy = strategy;
        this.sources = sources;
    }

    public CondorDecisionView of(AccountName account) {
        GetStanceResponse stance = strategy.stance(account).answer();
        Decision decision = stance.getDecision();
        Optional<OffsetDateTime> decidedAt = Fields.instant(stance.getDecidedAt());
        return new CondorDecisionView(
                provenance(stance, decidedAt),
                Fields.text(decision.getDecisionId()),
                decidedAt,
                RuleViewWire.rules(stance.getReadingsList()),
                TradeViewWire.opened(decision.getTradesList()),
                TradeViewWire.closed(decision.getTradesList()),
                stance.hasBlockedBy() ? Optional.of(RuleViewWire.rule(stance.getBlockedBy())) : Optional.empty(),
                stance.hasWouldSell() ? Optional.of(CondorViewWire.sketch(stance.getWouldSell())) : Optional.empty(),
                stance.getOutlooksList().stream().map(CondorViewWire::outlook).toList());
    }

    private Provenance provenance(GetStanceResponse stance, Optional<OffsetDateTime> decidedAt) {
        Decision decision = stance.getDecision();
        Optional<LocalDate> session = Fields.date(decision.getKey().getSession());
        return ProvenanceWire.of(
                stance.hasDecision()
                        ? List.of(sources.of(decision.getMarket(), session).spx())
                        : List.of(),
                session,
                decidedAt,
                false);
    }
}

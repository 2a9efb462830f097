package org.alvh.portfolio.service.session;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.alvh.portfolio.account.SessionOpen;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Trade;

/** What the stage that is due is booked from, once it is there. */
sealed interface StageInput {

    LocalDate session();

    /** Groups that are named and may be closed already. */
    default Set<String> groups() {
        return Set.of();
    }

    record Opening(SessionOpen open, String mandateHash) implements StageInput {

        @Override
        public LocalDate session() {
            return open.session();
        }
    }

    record Settling(LocalDate session, SettlementValue spx) implements StageInput {}

    record Deciding(Decision decision) implements StageInput {

        @Override
        public LocalDate session() {
            return decision.key().session();
        }

        @Override
        public Set<String> groups() {
            return decision.trades().stream().map(Trade::group).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * CLOSE.
     *
     * @param snapshotId of the closing quotes
     * @param previousBillYieldPercent of the session before
     */
    record Closing(LocalDate session, String snapshotId, OptionalDouble previousBillYieldPercent)
            implements StageInput {}
}

package org.alvh.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.time.IsoWeek;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Trade;

/**
 * What the strategy must remember beside the book: when it last opened a condor, since a week stays used after its
 * condor is closed. It is the fold of the account's own decisions.
 */
public record CondorLog(Optional<LocalDate> lastEntry) {

    public static CondorLog empty() {
        return new CondorLog(Optional.empty());
    }

    public CondorLog after(Decision decision) {
        for (Trade trade : decision.trades()) {
            if (trade.effect() == Trade.Effect.OPEN) {
                return new CondorLog(Optional.of(decision.key().session()));
            }
        }
        return this;
    }

    boolean weekIsUsed(LocalDate session) {
        return lastEntry.isPresent() && IsoWeek.of(lastEntry.get()).equals(IsoWeek.of(session));
    }
}

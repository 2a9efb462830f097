package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.CondorRisk;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/** What no decision may break, whatever its mandate says. Whoever decides keeps them itself; a breach is its bug. */
final class HardLimits {

    /** Most risk notional of one condor as a share of net liquidation. */
    private static final double MOST_RISK_OF_NAV = 0.10;

    private HardLimits() {}

    /** Every short option is covered by a long one. */
    static void requireCovered(List<Position> after) {
        CondorRisk.uncovered(after).ifPresent(what -> {
            throw new DecisionRefused(DecisionRefused.Reason.OVER_LIMIT, what);
        });
    }

    static void requireWithin(LocalDate session, Role role, Money nav, List<Trade> trades) {
        double most = MOST_RISK_OF_NAV * nav.cents();
        for (Trade trade : trades) {
            Money risk = role == Role.STRATEGY && trade.effect() == Trade.Effect.OPEN
                    ? CondorRisk.riskNotional(Holdings.positionsOf(session, role, trade))
                    : Money.ZERO;
            if (risk.cents() > most) {
                throw new DecisionRefused(
                        DecisionRefused.Reason.OVER_LIMIT,
                        trade.group() + " risks " + risk + ", more than " + MOST_RISK_OF_NAV + " of net liquidation");
            }
        }
    }
}

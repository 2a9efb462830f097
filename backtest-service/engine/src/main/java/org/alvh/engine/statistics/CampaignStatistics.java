package org.alvh.engine.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;

/**
 * What the condors and the hedge brought, over a run or a part of it.
 *
 * @param opened condors opened
 * @param closed condors over and done with, remainders settled
 * @param won of those closed, with a profit after fees, the hedge apart
 * @param profit of those closed
 * @param hedgeSpend premiums and fees of all hedge purchases, rolls included
 * @param hedgeRealised proceeds less cost less fees of the hedge positions that have ended
 */
public record CampaignStatistics(int opened, int closed, int won, Money profit, Money hedgeSpend, Money hedgeRealised) {

    public static CampaignStatistics of(List<GroupResult> groups) {
        int opened = 0;
        int closed = 0;
        int won = 0;
        Money profit = Money.ZERO;
        Money spend = Money.ZERO;
        Money realised = Money.ZERO;
        for (GroupResult group : groups) {
            if (group.owner() == Role.HEDGE) {
                spend = spend.plus(group.cost()).plus(group.openingFees());
                realised = group.open() ? realised : realised.plus(group.pnl());
                continue;
            }
            opened++;
            if (!group.open()) {
                closed++;
                won += group.pnl().isPositive() ? 1 : 0;
                profit = profit.plus(group.pnl());
            }
        }
        return new CampaignStatistics(opened, closed, won, profit, spend, realised);
    }

    /** Share of the closed condors that won; empty where none has closed. */
    public OptionalDouble winRate() {
        return closed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) won / closed);
    }
}

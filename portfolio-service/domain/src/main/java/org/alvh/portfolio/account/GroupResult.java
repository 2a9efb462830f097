package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;

/**
 * What one campaign or one layer position brought, from its first fill to its last settlement.
 *
 * @param cost paid at the opening, received below zero; fees apart
 * @param proceeds received afterwards from sales, settlement and variation, paid below zero; fees apart
 * @param open true while any of its legs is held
 */
public record GroupResult(
        Role owner,
        String group,
        LocalDate opened,
        LocalDate last,
        Money cost,
        Money proceeds,
        Money openingFees,
        Money closingFees,
        boolean open) {

    public GroupResult {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(group, "group");
    }

    /** Profit or loss after fees; final once the group is closed. */
    public Money pnl() {
        return proceeds.minus(cost).minus(openingFees).minus(closingFees);
    }
}

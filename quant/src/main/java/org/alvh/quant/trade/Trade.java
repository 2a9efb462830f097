package org.alvh.quant.trade;

import java.util.List;
import java.util.Objects;
import org.alvh.quant.money.Money;

/**
 * An executed order of one or more legs.
 *
 * @param group the campaign or layer position that it opens or closes
 * @param cause the rule that asked for it
 */
public record Trade(String group, Effect effect, String cause, List<Fill> fills) {

    /** What an order does to its group. */
    public enum Effect {
        OPEN,
        CLOSE
    }

    public Trade {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(cause, "cause");
        fills = List.copyOf(fills);
        if (group.isBlank() || fills.isEmpty()) {
            throw new IllegalArgumentException("a trade has a group and fills, not '" + group + "' and " + fills);
        }
    }

    /** Paid above zero, received below; fees apart. */
    public Money cost() {
        Money cost = Money.ZERO;
        for (Fill fill : fills) {
            cost = cost.plus(fill.cost());
        }
        return cost;
    }

    public Money fees() {
        Money fees = Money.ZERO;
        for (Fill fill : fills) {
            fees = fees.plus(fill.fee());
        }
        return fees;
    }
}

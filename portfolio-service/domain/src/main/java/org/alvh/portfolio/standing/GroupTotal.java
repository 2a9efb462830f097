package org.alvh.portfolio.standing;

import java.util.List;
import java.util.Objects;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;

/** Sums over the open groups of one role. */
public record GroupTotal(long lots, Money pnl, Money today) {

    private static final GroupTotal NOTHING = new GroupTotal(0, Money.ZERO, Money.ZERO);

    public GroupTotal {
        Objects.requireNonNull(pnl, "pnl");
        Objects.requireNonNull(today, "today");
    }

    public static GroupTotal of(Role owner, List<HeldGroup> groups) {
        GroupTotal total = NOTHING;
        for (HeldGroup group : groups) {
            total = group.result().owner() == owner ? total.plus(group) : total;
        }
        return total;
    }

    private GroupTotal plus(HeldGroup group) {
        return new GroupTotal(Math.addExact(lots, group.lots()), pnl.plus(group.pnl()), today.plus(group.today()));
    }
}

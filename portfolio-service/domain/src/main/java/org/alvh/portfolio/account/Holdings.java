package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/**
 * What an account holds, in the order in which it was opened, and what each campaign or layer position has cost
 * and brought. It knows quantities and money, not the ledger.
 */
final class Holdings {

    private final List<Position> positions = new ArrayList<>();

    /** What a forced seller would get or buyer pay for a position, in hundredths, as of the last close that quoted it. */
    private final Map<Position, Long> liquidation = new LinkedHashMap<>();

    private final Map<String, GroupResult> groups = new LinkedHashMap<>();

    Holdings() {}

    Holdings(List<AccountImage.Held> held, List<GroupResult> groups) {
        for (AccountImage.Held each : held) {
            positions.add(each.position());
            liquidation.put(each.position(), each.liquidationHundredths());
        }
        for (GroupResult group : groups) {
            this.groups.put(group.group(), group);
        }
    }

    List<AccountImage.Held> held() {
        return positions.stream()
                .map(position -> new AccountImage.Held(position, liquidationHundredths(position)))
                .toList();
    }

    List<Position> positions() {
        return List.copyOf(positions);
    }

    /** Every group that was ever opened, in order. */
    List<GroupResult> groups() {
        return List.copyOf(groups.values());
    }

    Money markValue() {
        Money value = Money.ZERO;
        for (Position position : positions) {
            value = value.plus(position.markValue());
        }
        return value;
    }

    Money entryCost() {
        Money cost = Money.ZERO;
        for (Position position : positions) {
            cost = cost.plus(position.entryCost());
        }
        return cost;
    }

    /** What would be held after trades; trades that cannot be booked as a whole are refused. */
    List<Position> after(LocalDate session, Role owner, List<Trade> trades) {
        List<Position> held = new ArrayList<>(positions);
        Set<String> names = new TreeSet<>(groups.keySet());
        for (Trade trade : trades) {
            switch (trade.effect()) {
                case OPEN -> {
                    if (!names.add(trade.group())) {
                        throw new DecisionRefused(
                                DecisionRefused.Reason.OPENED_BEFORE, trade.group() + " was opened before");
                    }
                    held.addAll(positionsOf(session, owner, trade));
                }
                case CLOSE -> trade.fills().forEach(fill -> held.remove(find(held, owner, trade.group(), fill)));
            }
        }
        return held;
    }

    /** Positions that settle on a session, in the morning or on the close; one that should have before is a fault. */
    List<Position> expiring(LocalDate session, Settlement settlement) {
        for (Position position : positions) {
            if (position.contract().expiry().isBefore(session)) {
                throw new IllegalStateException(position.contract().symbol() + " expired before " + session
                        + " and never settled: the market has no such session");
            }
        }
        return positions.stream()
                .filter(position -> position.contract().settlement() == settlement
                        && position.contract().expiry().equals(session))
                .toList();
    }

    /** The positions that an opening trade makes. */
    static List<Position> positionsOf(LocalDate session, Role owner, Trade trade) {
        List<Position> opened = new ArrayList<>(trade.fills().size());
        for (Fill fill : trade.fills()) {
            opened.add(new Position(
                    owner,
                    trade.group(),
                    fill.contract(),
                    fill.quantity(),
                    session,
                    fill.priceHundredths(),
                    2 * fill.priceHundredths()));
        }
        return opened;
    }

    void open(LocalDate session, Role owner, Trade trade) {
        for (Position position : positionsOf(session, owner, trade)) {
            positions.add(position);
            liquidation.put(position, position.entryHundredths());
        }
        groups.put(
                trade.group(),
                new GroupResult(
                        owner,
                        trade.group(),
                        session,
                        session,
                        trade.cost(),
                        Money.ZERO,
                        trade.fees(),
                        Money.ZERO,
                        true));
    }

    /** Takes the whole of one leg out of the account and returns it. */
    Position close(Role owner, String group, Fill fill) {
        Position position = find(positions, owner, group, fill);
        remove(position);
        return position;
    }

    private static Position find(List<Position> held, Role owner, String group, Fill fill) {
        for (Position position : held) {
            if (position.owner() == owner
                    && position.group().equals(group)
                    && position.contract().equals(fill.contract())
                    && position.quantity() == -fill.quantity()) {
                return position;
            }
        }
        throw new DecisionRefused(
                DecisionRefused.Reason.NOT_HELD,
                group + " does not hold " + -fill.quantity() + " "
                        + fill.contract().symbol() + " to close");
    }

    void remove(Position position) {
        positions.remove(position);
        liquidation.remove(position);
    }

    /** Adds money that a group received (paid below zero) after its opening, and whether it is over now. */
    void receive(LocalDate session, String group, Money proceeds, Money fees) {
        GroupResult before = Objects.requireNonNull(groups.get(group), group);
        boolean open = positions.stream().anyMatch(position -> position.group().equals(group));
        groups.put(
                group,
                new GroupResult(
                        before.owner(),
                        group,
                        before.opened(),
                        session,
                        before.cost(),
                        before.proceeds().plus(proceeds),
                        before.openingFees(),
                        before.closingFees().plus(fees),
                        open));
    }

    void mark(int index, ClosingPrices.Mark mark) {
        Position before = positions.get(index);
        Position marked = before.markedAt(mark.doubledHundredths());
        positions.set(index, marked);
        liquidation.remove(before);
        liquidation.put(marked, mark.liquidationHundredths());
    }

    /** What forced trades at the last quotes would bring, beside the variation of futures already paid. */
    Money liquidationValue() {
        Money value = Money.ZERO;
        for (Position position : positions) {
            long basis = position.contract() instanceof FuturesContract ? position.markDoubledHundredths() / 2 : 0;
            value = value.plus(Money.ofCents(Math.multiplyExact(
                    Math.multiplyExact(liquidationHundredths(position) - basis, position.quantity()),
                    position.contract().multiplier())));
        }
        return value;
    }

    /** The liquidation price of a position at the last close that quoted it, until then its fill, in hundredths. */
    private long liquidationHundredths(Position position) {
        return Objects.requireNonNull(
                liquidation.get(position), () -> position.contract().symbol() + " is not held");
    }
}

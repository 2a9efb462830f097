package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** What a forced seller would get or buyer pay for a position, in hundredths, as of the last close. */
    private final Map<Position, Long> liquidation = new LinkedHashMap<>();

    private final Map<String, GroupResult> groups = new LinkedHashMap<>();

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

    /** Refuses trades that cannot be booked as a whole, before any of them is. */
    void requireBookable(List<Trade> trades) {
        for (Trade trade : trades) {
            if (trade.effect() == Trade.Effect.OPEN && groups.containsKey(trade.group())) {
                throw new DecisionRefused(DecisionRefused.Reason.NOT_HELD, trade.group() + " was opened before");
            }
            if (trade.effect() == Trade.Effect.CLOSE) {
                trade.fills().forEach(fill -> held(trade.group(), fill));
            }
        }
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
        positions.addAll(positionsOf(session, owner, trade));
        groups.put(
                trade.group(),
                new GroupResult(
                        owner,
                        trade.group(),
                        session,
                        session,
                        trade.cause(),
                        trade.cost(),
                        Money.ZERO,
                        trade.fees(),
                        Money.ZERO,
                        true));
    }

    /** Takes the whole of one leg out of the account and returns it. */
    Position close(String group, Fill fill) {
        Position position = held(group, fill);
        remove(position);
        return position;
    }

    private Position held(String group, Fill fill) {
        for (Position position : positions) {
            if (position.group().equals(group)
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
    void receive(LocalDate session, String group, String cause, Money proceeds, Money fees) {
        GroupResult before = Objects.requireNonNull(groups.get(group), group);
        boolean open = positions.stream().anyMatch(position -> position.group().equals(group));
        groups.put(
                group,
                new GroupResult(
                        before.owner(),
                        group,
                        before.opened(),
                        session,
                        cause,
                        before.cost(),
                        before.proceeds().plus(proceeds),
                        before.openingFees(),
                        before.closingFees().plus(fees),
                        open));
    }

    void mark(int index, long markDoubledHundredths, long liquidationHundredths) {
        Position before = positions.get(index);
        Position marked = before.markedAt(markDoubledHundredths);
        positions.set(index, marked);
        liquidation.remove(before);
        liquidation.put(marked, liquidationHundredths);
    }

    /** The liquidation price of a position at the last close, in hundredths. */
    long liquidationHundredths(Position position) {
        return Objects.requireNonNull(
                liquidation.get(position), () -> position.contract().symbol() + " was never marked");
    }
}

package org.alvh.portfolio.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

/**
 * One campaign or layer position that is open, valued at its last marks.
 *
 * <pre>
 *   P&amp;L      = value at the marks + received since − cost − fees
 *   today    = P&amp;L − P&amp;L at the CLOSE of the session before
 *   captured = (credit + received since + value at the marks) / credit
 * </pre>
 *
 * <p>Points are those of one lot, which is worth 100 dollars a point: dollars = points · 100 · lots.
 *
 * @param legs what is still held of it, in order of opening
 * @param pnlBefore its P&amp;L at the CLOSE of the session before; empty where it was opened since
 */
public record HeldGroup(GroupResult result, List<Position> legs, Optional<Money> pnlBefore) {

    /** Dollars a point of one lot. */
    private static final int LOT_MULTIPLIER = 100;

    private static final int CENTS_A_DOLLAR = 100;

    public HeldGroup {
        Objects.requireNonNull(pnlBefore, "pnlBefore");
        legs = List.copyOf(legs);
        if (!result.open() || legs.isEmpty()) {
            throw new IllegalArgumentException(result.group() + " is open: " + result.open() + ", and holds " + legs);
        }
        for (Position leg : legs) {
            if (leg.owner() != result.owner() || !leg.group().equals(result.group())) {
                throw new IllegalArgumentException(leg.contract().symbol() + " of " + leg.owner() + " " + leg.group()
                        + " is no leg of " + result.owner() + " " + result.group());
            }
        }
    }

    /**
     * Every open group of an account, in order of opening.
     *
     * @param pnlBefore of the groups that were open at the CLOSE of the session before
     */
    public static List<HeldGroup> of(List<GroupResult> groups, List<Position> positions, Map<String, Money> pnlBefore) {
        List<HeldGroup> held = new ArrayList<>();
        for (GroupResult group : groups) {
            if (group.open()) {
                List<Position> legs = positions.stream()
                        .filter(position -> position.group().equals(group.group()))
                        .toList();
                held.add(new HeldGroup(group, legs, Optional.ofNullable(pnlBefore.get(group.group()))));
            }
        }
        return held;
    }

    /** What each group has brought so far, by its name: what later sessions are compared with. */
    public static SortedMap<String, Money> pnlByGroup(List<HeldGroup> groups) {
        SortedMap<String, Money> pnl = new TreeMap<>();
        groups.forEach(group -> pnl.put(group.result().group(), group.pnl()));
        return pnl;
    }

    /**
     * Lots of the whole structure: its smallest leg. Of a layer in futures what they hedge, a lot for each 100 dollars
     * a point: a VX is ten lots, a VXM one.
     */
    public long lots() {
        if (legs.stream().allMatch(leg -> leg.contract() instanceof FuturesContract)) {
            return legs.stream()
                    .mapToLong(leg -> Math.abs(leg.quantity()) * leg.contract().multiplier() / LOT_MULTIPLIER)
                    .sum();
        }
        return legs.stream().mapToLong(leg -> Math.abs(leg.quantity())).min().orElseThrow();
    }

    /** Points for one lot, received at entry; below zero where it was paid. A future counts at its price. */
    public double entryPoints() {
        long futures = 0;
        for (Position leg : legs) {
            futures = Math.addExact(futures, futuresCents(leg, 2 * leg.entryHundredths()));
        }
        return points(Math.negateExact(Math.addExact(result.cost().cents(), futures)));
    }

    /** Points for one lot that closing at the marks would cost; below zero where it would bring money in. */
    public double markPoints() {
        long futures = 0;
        for (Position leg : legs) {
            futures = Math.addExact(futures, futuresCents(leg, leg.markDoubledHundredths()));
        }
        return points(Math.negateExact(Math.addExact(markValue().cents(), futures)));
    }

    /** Hundredths of a point times dollars a point are cents. Options count in money already. */
    private static long futuresCents(Position leg, long doubledHundredths) {
        return leg.contract() instanceof FuturesContract future
                ? Math.multiplyExact(Math.multiplyExact(leg.quantity(), doubledHundredths), future.multiplier()) / 2
                : 0;
    }

    private double points(long cents) {
        return cents / (double) Math.multiplyExact(lots(), LOT_MULTIPLIER * CENTS_A_DOLLAR);
    }

    private Money markValue() {
        Money value = Money.ZERO;
        for (Position leg : legs) {
            value = value.plus(leg.markValue());
        }
        return value;
    }

    /** Share of the credit that would be kept at the marks, fees apart; empty where no credit was received. */
    public OptionalDouble captured() {
        Money credit = result.cost().negated();
        return credit.isPositive()
                ? OptionalDouble.of(
                        credit.plus(result.proceeds()).plus(markValue()).cents() / (double) credit.cents())
                : OptionalDouble.empty();
    }

    /** Profit or loss at the marks, fees and what was received since taken in. */
    public Money pnl() {
        return result.pnl().plus(markValue());
    }

    /** Change since the CLOSE of the session before; for what was opened since, all of it. */
    public Money today() {
        return pnlBefore.map(before -> pnl().minus(before)).orElseGet(this::pnl);
    }

    /** The condor; empty for a hedge, and for what is left over once the shorts are bought back. */
    public Optional<IronCondor> condor() {
        Optional<OptionContract> longPut = leg(PutCall.PUT, false);
        Optional<OptionContract> shortPut = leg(PutCall.PUT, true);
        Optional<OptionContract> shortCall = leg(PutCall.CALL, true);
        Optional<OptionContract> longCall = leg(PutCall.CALL, false);
        if (result.owner() != Role.STRATEGY
                || longPut.isEmpty()
                || shortPut.isEmpty()
                || shortCall.isEmpty()
                || longCall.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IronCondor(
                shortPut.get().root(),
                shortPut.get().expiry(),
                longPut.get().strike(),
                shortPut.get().strike(),
                shortCall.get().strike(),
                longCall.get().strike()));
    }

    private Optional<OptionContract> leg(PutCall putCall, boolean isShort) {
        for (Position leg : legs) {
            if (leg.isShort() == isShort
                    && leg.contract() instanceof OptionContract option
                    && option.putCall() == putCall) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}

package org.alvh.quant.trade;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.money.Money;

/**
 * What an account holds of one contract within one campaign or layer.
 *
 * @param group campaign or layer position, unique in the account
 * @param quantity signed lots
 * @param opened session of the entry
 * @param entryHundredths fill price in hundredths of a point
 * @param markDoubledHundredths twice the last mark: the sum of bid and ask where the mark is a mid, twice the fill
 *     until the first close
 */
public record Position(
        Role owner,
        String group,
        Contract contract,
        long quantity,
        LocalDate opened,
        long entryHundredths,
        long markDoubledHundredths) {

    public Position {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(opened, "opened");
        if (quantity == 0 || entryHundredths < 0 || markDoubledHundredths < 0) {
            throw new IllegalArgumentException("position of " + quantity + " " + contract.symbol() + " entered at "
                    + entryHundredths + ", marked at " + markDoubledHundredths + "/2 hundredths");
        }
    }

    public boolean isShort() {
        return quantity < 0;
    }

    /** Value at the last mark. A future has none beside the variation already paid in cash. */
    public Money markValue() {
        if (!(contract instanceof OptionContract)) {
            return Money.ZERO;
        }
        long doubledCents = Math.multiplyExact(
                Math.multiplyExact(quantity, markDoubledHundredths), contract.multiplier());
        return Money.ofCents(doubledCents / 2);
    }

    /** What was paid at entry, received below zero; fees apart. */
    public Money entryCost() {
        return contract instanceof OptionContract
                ? Money.ofCents(Math.multiplyExact(
                        Math.multiplyExact(quantity, entryHundredths), contract.multiplier()))
                : Money.ZERO;
    }

    public Position markedAt(long doubledHundredths) {
        return new Position(owner, group, contract, quantity, opened, entryHundredths, doubledHundredths);
    }
}

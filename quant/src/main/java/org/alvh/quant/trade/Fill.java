package org.alvh.quant.trade;

import java.util.Objects;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.money.Money;

/**
 * One leg of an executed order.
 *
 * @param quantity signed lots: above zero bought, below sold
 * @param priceHundredths price in hundredths of a point
 */
public record Fill(Contract contract, long quantity, long priceHundredths, Money fee) {

    public Fill {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(fee, "fee");
        if (quantity == 0 || priceHundredths < 0) {
            throw new IllegalArgumentException(
                    "fill of " + quantity + " " + contract.symbol() + " at " + priceHundredths + " hundredths");
        }
    }

    /** What the trade itself costs, fees apart: paid above zero, received below. A future costs nothing to enter. */
    public Money cost() {
        return contract instanceof OptionContract
                ? Money.ofCents(Math.multiplyExact(Math.multiplyExact(quantity, priceHundredths), contract.multiplier()))
                : Money.ZERO;
    }
}

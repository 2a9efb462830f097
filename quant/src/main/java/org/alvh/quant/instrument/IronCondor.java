package org.alvh.quant.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alvh.quant.money.Money;

/**
 * A short put spread and a short call spread of one root and expiry: long put &lt; short put &lt; short call
 * &lt; long call. Strikes are in points.
 */
public record IronCondor(
        OptionRoot root, LocalDate expiry, double longPut, double shortPut, double shortCall, double longCall) {

    public IronCondor {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(expiry, "expiry");
        if (!(0 < longPut && longPut < shortPut && shortPut < shortCall && shortCall < longCall)) {
            throw new IllegalArgumentException("strikes of a condor ascend, but are " + longPut + ", " + shortPut
                    + ", " + shortCall + ", " + longCall);
        }
    }

    public double putWingWidthPoints() {
        return shortPut - longPut;
    }

    public double callWingWidthPoints() {
        return longCall - shortCall;
    }

    /** The wing that can be lost: at expiry the index ends beyond one side only. */
    public double widerWingWidthPoints() {
        return Math.max(putWingWidthPoints(), callWingWidthPoints());
    }

    /**
     * Regulation-T requirement of one lot before the credit is applied: the wider wing (Cboe rule 10.3, FINRA
     * 4210(f)). It is the loss at expiry before the credit, that is, the risk notional.
     */
    public Money regTRequirement() {
        return Money.roundHalfEven(widerWingWidthPoints() * root.multiplier() * 100);
    }

    /** The four series in the order long put, short put, short call, long call. */
    public List<OptionContract> contracts() {
        return List.of(
                new OptionContract(root, expiry, PutCall.PUT, longPut),
                new OptionContract(root, expiry, PutCall.PUT, shortPut),
                new OptionContract(root, expiry, PutCall.CALL, shortCall),
                new OptionContract(root, expiry, PutCall.CALL, longCall));
    }
}

package org.alvh.quant.instrument;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.quant.document.EcmaScriptNumber;

/** One listed option series. The strike is in points of the index. */
public record OptionContract(OptionRoot root, LocalDate expiry, PutCall putCall, double strike) implements Contract {

    public OptionContract {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(putCall, "putCall");
        if (!(strike > 0 && Double.isFinite(strike))) {
            throw new IllegalArgumentException("strike " + strike + " is not a positive number of points");
        }
    }

    @Override
    public int multiplier() {
        return root.multiplier();
    }

    @Override
    public Settlement settlement() {
        return root.settlement();
    }

    @Override
    public String symbol() {
        return root + " " + expiry + " " + putCall + " " + EcmaScriptNumber.format(strike);
    }
}

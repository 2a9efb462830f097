package org.alvh.quant.instrument;

import java.time.LocalDate;
import java.util.Objects;

/** One VIX future, named by its settlement date. */
public record FuturesContract(FuturesRoot root, LocalDate expiry) implements Contract {

    public FuturesContract {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(expiry, "expiry");
    }

    @Override
    public int multiplier() {
        return root.multiplier();
    }

    @Override
    public Settlement settlement() {
        return Settlement.AM;
    }

    @Override
    public String symbol() {
        return root + " " + expiry;
    }
}

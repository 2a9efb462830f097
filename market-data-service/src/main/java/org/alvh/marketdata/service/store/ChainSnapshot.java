package org.alvh.marketdata.service.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A stored chain.
 *
 * @param id its key in this database
 * @param contentHash of its canonical text, which is its name everywhere
 * @param underlying the index in points as the chain says it; empty where it does not
 */
public record ChainSnapshot(int id, LocalDate date, String contentHash, int rows, OptionalDouble underlying) {

    public ChainSnapshot {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(underlying, "underlying");
        if (rows < 1) {
            throw new IllegalArgumentException("the chain of " + date + " has " + rows + " rows, expected 1 or more");
        }
    }
}

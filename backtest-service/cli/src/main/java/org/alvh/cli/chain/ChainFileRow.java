package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;

/** A row of a chain as its columns stand in a file, under these names in lower case with underscores. */
record ChainFileRow(
        LocalDate quoteDate,
        String root,
        LocalDate expiry,
        String right,
        double strike,
        double bid,
        double ask,
        @Nullable Long bidSize,
        @Nullable Long askSize,
        @Nullable Double last,
        @Nullable Long volume,
        @Nullable Long openInterest,
        @Nullable Double underlying,
        @Nullable Double impliedVolatility,
        @Nullable Double delta,
        String source) {

    static ChainFileRow of(ChainRow row) {
        return new ChainFileRow(
                row.quoteDate(),
                row.series().root(),
                row.series().expiry(),
                row.series().right().name(),
                row.series().strike(),
                row.sides().bid(),
                row.sides().ask(),
                boxed(row.sides().bidSize()),
                boxed(row.sides().askSize()),
                boxed(row.activity().last()),
                boxed(row.activity().volume()),
                boxed(row.activity().openInterest()),
                boxed(row.marks().underlying()),
                boxed(row.marks().impliedVolatility()),
                boxed(row.marks().delta()),
                row.source());
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
    }
}

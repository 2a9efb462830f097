package org.alvh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.alvh.marketdata.recorded.DayChain;

/** Days of chains read from their files into columns, nothing else. One row of a file is an operation. */
final class ChainReadingRow implements BenchRow {

    private final ChainFiles written = ChainFiles.written();

    @Override
    public String name() {
        return "chain-reading";
    }

    @Override
    public String peer() {
        return CarpetReading.NAME;
    }

    @Override
    public Goal must() {
        return ChainFilesRow.MUST;
    }

    @Override
    public int operations() {
        return written.rows();
    }

    @Override
    public double ours() {
        double sum = 0;
        try {
            for (LocalDate date : written.dates()) {
                DayChain chain = written.folder().readDay(date);
                sum += chain.expiries().getLast().puts().ask(0);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sum;
    }

    @Override
    public double theirs() {
        return CarpetReading.read(written.files());
    }
}

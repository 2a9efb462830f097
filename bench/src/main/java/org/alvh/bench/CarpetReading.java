package org.alvh.bench;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The library's own way to read the same columns of the same files: a record a row, on the library of Parquet. */
final class CarpetReading {

    static final String NAME = "carpet 0.5.0, the same columns to records";

    private CarpetReading() {}

    /** What a run needs of a row. */
    public record QuoteRow(
            LocalDate quoteDate,
            String root,
            LocalDate expiry,
            String right,
            double strike,
            double bid,
            double ask,
            double underlying) {}

    static double read(List<Path> files) {
        double sum = 0;
        try {
            for (Path file : files) {
                for (QuoteRow row : new CarpetReader<>(file.toFile(), QuoteRow.class)
                        .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                        .toList()) {
                    sum += row.ask();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sum;
    }
}

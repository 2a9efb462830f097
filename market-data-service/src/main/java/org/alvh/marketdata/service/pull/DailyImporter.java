package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyVendor;

/** Reads the files of daily vendors and lays their days over a history. */
final class DailyImporter implements Importer {

    private final PulledHistory history;

    DailyImporter(PulledHistory history) {
        this.history = history;
    }

    @Override
    public List<String> vendors() {
        return DailyVendor.ids();
    }

    @Override
    public Examination examine(VendorFile file) throws IOException {
        CountedLines counted = new CountedLines();
        return switch (read(file, counted)) {
            case DailyReading.Refused refused ->
                new Examination.Refused(PullFailure.UNREADABLE, refused.reason() + ": " + refused.message());
            case DailyReading.Read read -> examined(read, counted.lastHolding);
        };
    }

    /** A file that was cut ends within a row, so a last row that cannot be placed means the file more than itself. */
    private static Examination examined(DailyReading.Read read, long lastLine) {
        boolean cut = read.quarantined().listed().stream().anyMatch(defect -> defect.line() == lastLine);
        if (cut) {
            return new Examination.Refused(
                    PullFailure.TRUNCATED, "its last row, line " + lastLine + ", cannot be read: it seems to be cut");
        }
        List<LocalDate> dates =
                read.days().stream().map(MarketDay::date).sorted().toList();
        if (dates.isEmpty()) {
            return new Examination.Refused(
                    PullFailure.UNREADABLE,
                    "none of its " + read.rowsRead() + " rows can be taken: "
                            + read.quarantined().counts());
        }
        return new Examination.Legible(
                new FileYield(dates.size(), read.quarantined().total(), dates.getFirst(), dates.getLast()));
    }

    @Override
    public void take(VendorFile file) throws IOException {
        switch (read(file, new CountedLines())) {
            case DailyReading.Read read -> history.lay(read.days());
            case DailyReading.Refused refused ->
                throw new IllegalStateException(file.fileName() + " was readable before: " + refused.message());
        }
    }

    private static DailyReading read(VendorFile file, CountedLines counted) throws IOException {
        DailyVendor vendor = DailyVendor.named(file.vendor())
                .orElseThrow(() -> new IllegalArgumentException("no daily vendor is named " + file.vendor()));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.content().open(), UTF_8))) {
            return vendor.read(file.fileName(), () -> counted.over(lines.lines().iterator()));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Passes lines on and remembers which was the last that holds something. */
    private static final class CountedLines {

        private long lastHolding;

        Iterator<String> over(Iterator<String> lines) {
            return new Iterator<>() {
                private long read;

                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public String next() {
                    String line = lines.next();
                    read++;
                    lastHolding = line.isBlank() ? lastHolding : read;
                    return line;
                }
            };
        }
    }
}

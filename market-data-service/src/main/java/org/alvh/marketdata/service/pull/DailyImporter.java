package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
            case DailyReading.Read read -> counted.cut(read.quarantined()).orElseGet(() -> examined(read));
        };
    }

    private static Examination examined(DailyReading.Read read) {
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
}

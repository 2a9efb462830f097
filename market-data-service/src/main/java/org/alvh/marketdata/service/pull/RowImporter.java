package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.ObservationCsv;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.ReleaseCsv;
import org.alvh.marketdata.observed.VxCsv;
import org.alvh.marketdata.observed.VxSettlement;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.vendor.FileOrigin;
import org.alvh.marketdata.vendor.RowReading;
import org.alvh.marketdata.vendor.RowVendor;

/**
 * Reads the files of vendors row by row and lays what they say over the tables of the folder. Option chains are not
 * laid: the kept file is what there is of them, for {@code import} to take.
 */
final class RowImporter implements Importer {

    private final PulledHistory history;
    private final PulledTable<VxSettlement> futures;
    private final PulledTable<Observation> observations;
    private final PulledTable<Release> releases;

    RowImporter(Path folder) {
        this.history = new PulledHistory(folder);
        this.futures = new PulledTable<>(folder, "vx.csv", new VxCsv());
        this.observations = new PulledTable<>(folder, "observations.csv", new ObservationCsv());
        this.releases = new PulledTable<>(folder, "releases.csv", new ReleaseCsv());
    }

    @Override
    public List<String> vendors() {
        return RowVendor.ids();
    }

    @Override
    public Examination examine(VendorFile file) throws IOException {
        CountedLines counted = new CountedLines();
        return switch (read(file, counted, new SortedRows())) {
            case RowReading.Refused refused ->
                new Examination.Refused(PullFailure.UNREADABLE, refused.reason() + ": " + refused.message());
            case RowReading.Read read -> counted.cut(read.quarantined()).orElseGet(() -> examined(read));
        };
    }

    private static Examination examined(RowReading.Read read) {
        if (read.quoteDates().isEmpty()) {
            return new Examination.Refused(
                    PullFailure.UNREADABLE,
                    "none of its " + read.rowsRead() + " rows can be taken: "
                            + read.quarantined().counts());
        }
        return new Examination.Legible(new FileYield(
                read.rowsAccepted(),
                read.quarantined().total(),
                read.quoteDates().first(),
                read.quoteDates().last()));
    }

    @Override
    public void take(VendorFile file) throws IOException {
        SortedRows rows = new SortedRows();
        switch (read(file, new CountedLines(), rows)) {
            case RowReading.Read _ -> {
                history.lay(rows.days());
                futures.lay(rows.futures());
                observations.lay(rows.observations());
                releases.lay(rows.releases());
            }
            case RowReading.Refused refused ->
                throw new IllegalStateException(file.fileName() + " was readable before: " + refused.message());
        }
    }

    private static RowReading read(VendorFile file, CountedLines counted, SortedRows rows) throws IOException {
        RowVendor vendor = RowVendor.named(file.vendor())
                .orElseThrow(() -> new IllegalArgumentException("no vendor of rows is named " + file.vendor()));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.content().open(), UTF_8))) {
            return vendor.read(
                    new FileOrigin(file.fileName(), Optional.empty()),
                    () -> counted.over(lines.lines().iterator()),
                    rows);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}

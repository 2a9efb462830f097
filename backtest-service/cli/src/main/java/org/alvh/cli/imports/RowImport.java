package org.alvh.cli.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.imports.FileOutcome.Kept;
import org.alvh.cli.imports.FileOutcome.Refused;
import org.alvh.cli.imports.FileOutcome.Taken;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.FileOrigin;
import org.alvh.marketdata.vendor.RowReading;
import org.alvh.marketdata.vendor.RowVendor;

/** Lays files that are read row by row over what a folder holds, each only once it has been read to its end. */
final class RowImport implements VendorFile.Reader {

    private final RowVendor vendor;
    private final Optional<LocalDate> quoteDate;
    private final Holdings holdings;

    RowImport(RowVendor vendor, Optional<LocalDate> quoteDate, Holdings holdings) {
        this.vendor = vendor;
        this.quoteDate = quoteDate;
        this.holdings = holdings;
    }

    @Override
    public FileImport read(String name, String fileName, Iterable<String> lines) throws IOException {
        try (StagedFile staged = new StagedFile(holdings)) {
            return switch (vendor.read(new FileOrigin(fileName, quoteDate), lines, staged)) {
                case RowReading.Refused refused -> refused(name, refused.reason(), refused.message());
                case RowReading.Read read -> {
                    StagedFile.Laid laid = staged.lay();
                    yield new FileImport(name, vendor.id(), taken(read.without(laid.repeated()), laid.changed()));
                }
            };
        }
    }

    @Override
    public FileImport refused(String name, FileDefect reason, String message) {
        return new FileImport(name, vendor.id(), new Refused(reason, message));
    }

    private static Taken taken(RowReading.Read read, int changed) {
        Kept kept = new Kept(
                read.quarantined(),
                read.dropped(),
                read.remarks().ignoredColumns(),
                read.remarks().notes());
        return new Taken(read.rowsRead(), List.copyOf(read.quoteDates()), kept, changed);
    }
}

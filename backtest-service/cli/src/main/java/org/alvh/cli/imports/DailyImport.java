package org.alvh.cli.imports;

import java.util.List;
import org.alvh.cli.imports.FileOutcome.Kept;
import org.alvh.cli.imports.FileOutcome.Refused;
import org.alvh.cli.imports.FileOutcome.Taken;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.DailyVendor;

/** Lays files of a daily vendor over the daily history. */
final class DailyImport implements VendorFile.Reader {

    private final DailyVendor vendor;
    private final Holdings holdings;

    DailyImport(DailyVendor vendor, Holdings holdings) {
        this.vendor = vendor;
        this.holdings = holdings;
    }

    @Override
    public FileImport read(String name, String fileName, Iterable<String> lines) {
        return switch (vendor.read(fileName, lines)) {
            case DailyReading.Refused refused -> refused(name, refused.reason(), refused.message());
            case DailyReading.Read read -> new FileImport(name, vendor.id(), taken(read));
        };
    }

    @Override
    public FileImport refused(String name, FileDefect reason, String message) {
        return new FileImport(name, vendor.id(), new Refused(reason, message));
    }

    private Taken taken(DailyReading.Read read) {
        return new Taken(
                read.rowsRead(),
                read.days().stream().map(MarketDay::date).sorted().toList(),
                new Kept(read.quarantined(), read.dropped(), read.ignoredColumns(), List.of()),
                holdings.lay(read.days()));
    }
}

package org.alvh.cli.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyVendor;

/** Lays vendor files over the history of a folder, in the order given, and leaves a report beside it. */
public final class HistoryImport {

    private final DailyVendor vendor;
    private final HistoryFolder folder;

    public HistoryImport(DailyVendor vendor, HistoryFolder folder) {
        this.vendor = vendor;
        this.folder = folder;
    }

    /** A file that is refused whole keeps none of the others out; the history is written once, after the last. */
    public List<FileImport> run(List<Path> files) {
        MarketHistory history = folder.made().find().orElseGet(MarketHistory::empty);
        List<FileImport> imports = new ArrayList<>();
        for (Path path : files) {
            VendorFile file = new VendorFile(vendor, path);
            DailyReading reading = file.read();
            int valuesChanged = 0;
            if (reading instanceof DailyReading.Read read) {
                valuesChanged = history.valuesReplacedBy(read.days());
                history = history.mergedWith(read.days());
            }
            imports.add(new FileImport(file.name(), vendor, reading, valuesChanged));
        }
        if (!history.days().isEmpty()) {
            folder.save(history);
        }
        folder.saveReport(new ImportReport(imports, history)::writeTo);
        return imports;
    }
}

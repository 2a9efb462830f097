package org.alvh.cli.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.history.HistoryFolder;

/** Lays vendor files over the history of a folder, in the order given, and leaves a report beside it. */
public final class HistoryImport {

    private final ImportVendor vendor;
    private final Optional<LocalDate> quoteDate;
    private final HistoryFolder folder;
    private Rejections rejections = Rejections.NONE;
    private Optional<String> unfinished = Optional.empty();

    /** @param quoteDate the market day of files that do not say it; it counts only for vendors with such files */
    public HistoryImport(ImportVendor vendor, Optional<LocalDate> quoteDate, HistoryFolder folder) {
        this.vendor = vendor;
        this.quoteDate = quoteDate.filter(_ -> vendor.takesQuoteDate()).map(QuoteDay::required);
        this.folder = folder;
    }

    /**
     * A file that is refused whole keeps none of the others out. Chains are written file by file, everything else
     * once, after the last.
     */
    public List<FileImport> run(List<Path> files) {
        Holdings holdings = Holdings.of(folder);
        VendorFile.Reader reader = switch (vendor) {
            case ImportVendor.Daily daily -> new DailyImport(daily.vendor(), holdings);
            case ImportVendor.Rows rows -> new RowImport(rows.vendor(), quoteDate, holdings);
        };
        List<FileImport> imports = new ArrayList<>();
        for (Path path : files) {
            imports.addAll(new VendorFile(path).read(reader));
        }
        holdings.save();
        rejections = holdings.rejections();
        unfinished = holdings.unfinished();
        folder.saveReport(new ImportReport(imports, holdings)::writeTo);
        return imports;
    }

    /** What the quality gate rejects of all that the folder holds after the run. */
    public Rejections rejections() {
        return rejections;
    }

    /** What an earlier import that was cut short left in the folder and the run did not bring to its end. */
    public Optional<String> unfinished() {
        return unfinished;
    }
}

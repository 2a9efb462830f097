package org.alvh.marketdata.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The vendors whose files hold one row a day, each under the name it has on the command line. */
public enum DailyVendor {
    /** The columns of {@link org.alvh.marketdata.history.Series} under their own names; see {@link TidyDailyFormat}. */
    TIDY_DAILY("tidy-daily"),
    /** The exchange's own file of one index; see {@link CboeIndexFormat}. */
    CBOE_INDEX("cboe-index");

    private final String id;

    DailyVendor(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<DailyVendor> named(String id) {
        return Arrays.stream(values()).filter(vendor -> vendor.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(DailyVendor::id).toList();
    }

    /**
     * Reads a file of this vendor.
     *
     * @param fileName the file's own name, without folder: some formats name their index only there
     * @param lines the file's lines without their ends; read once, in order, one held at a time
     */
    public DailyReading read(String fileName, Iterable<String> lines) {
        return new DailyParser(this, fileName).read(lines);
    }

    /**
     * What this vendor makes of a header.
     *
     * @param columns the header's names, trimmed and in lower case, {@code date} among them
     */
    Heading heading(String fileName, List<String> columns) {
        return switch (this) {
            case TIDY_DAILY -> TidyDailyFormat.heading(columns);
            case CBOE_INDEX -> CboeIndexFormat.heading(fileName, columns);
        };
    }
}

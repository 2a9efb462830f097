package org.alvh.cli.imports;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.chain.ChainStaging;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.observed.VxSettlement;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.Defects;
import org.alvh.marketdata.vendor.RowDefect;
import org.alvh.marketdata.vendor.RowVendor;

/**
 * What one file says, until it is known that it is not refused. A line that says again what an earlier one said is
 * quarantined.
 */
final class StagedFile implements RowVendor.Sink, AutoCloseable {

    /** Rows of one file that are no chains: ten times the longest daily record of all series in use. */
    static final int MOST_ROWS = 5_000_000;

    private final Holdings holdings;
    private final ChainStaging chains;
    private final Map<LocalDate, MarketDay> days = new TreeMap<>();
    private final List<VxSettlement> futures = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Defects.Tally repeated = new Defects.Tally();

    /** What laying the file over the holdings came to. */
    record Laid(Defects repeated, int changed) {}

    StagedFile(Holdings holdings) {
        this.holdings = holdings;
        this.chains = new ChainStaging(holdings.path());
    }

    @Override
    public void take(long line, List<VendorRow> rows) {
        List<String> names = rows.stream().flatMap(StagedFile::names).toList();
        Optional<String> again = names.stream().filter(said::contains).findFirst();
        if (again.isPresent()) {
            repeated.add(new RowDefect(
                    line, RowDefect.WHOLE_ROW, again.get(), RowDefect.Reason.DUPLICATE_ROW, "each once in a file"));
            return;
        }
        said.addAll(names);
        if (said.size() > MOST_ROWS) {
            throw new UncheckedIOException(new UnfitFile(
                    FileDefect.TOO_LARGE,
                    "it has more than " + MOST_ROWS + " values, expected a file of daily values"));
        }
        rows.forEach(row -> stage(line, row));
    }

    /** Lays everything over the holdings. */
    Laid lay() {
        ChainFolder.Laid laid = holdings.lay(chains);
        int changed = laid.rowsChanged()
                + holdings.lay(days.values())
                + holdings.futures().lay(futures)
                + holdings.observations().lay(observations)
                + holdings.releases().lay(releases);
        return new Laid(repeated.defects().plus(laid.repeated()), changed);
    }

    @Override
    public void close() {
        chains.close();
    }

    private void stage(long line, VendorRow row) {
        switch (row) {
            case VendorRow.DayValues values -> days.merge(values.date(), values.day(), MarketDay::mergedWith);
            case VendorRow.Chain chain -> chains.add(line, chain.row());
            case VendorRow.Future future -> futures.add(future.row());
            case VendorRow.Value value -> observations.add(value.row());
            case VendorRow.Event event -> releases.add(event.row());
        }
    }

    /** What a row is the only one of in its file; options are too many to remember and are compared day by day. */
    private static Stream<String> names(VendorRow row) {
        return switch (row) {
            case VendorRow.DayValues values ->
                values.day().columns().stream().map(column -> values.date() + " " + column);
            case VendorRow.Chain _ -> Stream.empty();
            case VendorRow.Future future ->
                Stream.of(future.date() + " " + future.row().contract());
            case VendorRow.Value value ->
                Stream.of(value.date() + " " + value.row().series());
            case VendorRow.Event event ->
                Stream.of(event.date() + " " + event.row().event());
        };
    }
}

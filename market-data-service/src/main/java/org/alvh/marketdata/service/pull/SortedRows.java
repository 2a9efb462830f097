package org.alvh.marketdata.service.pull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.observed.VxSettlement;
import org.alvh.marketdata.vendor.RowVendor;

/** What the rows of one file say, by the table that it belongs to; of options nothing. */
final class SortedRows implements RowVendor.Sink {

    private final Map<LocalDate, MarketDay> days = new TreeMap<>();
    private final List<VxSettlement> futures = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();

    @Override
    public void take(long line, List<VendorRow> rows) {
        for (VendorRow row : rows) {
            switch (row) {
                case VendorRow.DayValues(MarketDay day) -> days.merge(day.date(), day, MarketDay::mergedWith);
                case VendorRow.Future(VxSettlement future) -> futures.add(future);
                case VendorRow.Value(Observation value) -> observations.add(value);
                case VendorRow.Event(Release release) -> releases.add(release);
                case VendorRow.Chain _ -> {
                    // The kept file is the record of it.
                }
            }
        }
    }

    List<MarketDay> days() {
        return List.copyOf(days.values());
    }

    List<VxSettlement> futures() {
        return futures;
    }

    List<Observation> observations() {
        return observations;
    }

    List<Release> releases() {
        return releases;
    }
}

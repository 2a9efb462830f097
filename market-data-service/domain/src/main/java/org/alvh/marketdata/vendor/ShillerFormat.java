package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * The long monthly record of prices, dividends, earnings, consumer prices and the CAPE that R. Shiller keeps, as a
 * comma-separated file ({@code Date,SP500,Dividend,Earnings,…,PE10}); his own workbook is refused. None of its
 * figures can be 0, which is how it writes a figure that is not there yet.
 */
final class ShillerFormat {

    /** Its columns, and the names that they are kept under. */
    private static final List<List<String>> SERIES = List.of(
            List.of("sp500", "SHILLER_PRICE"),
            List.of("dividend", "SHILLER_DIVIDEND"),
            List.of("earnings", "SHILLER_EARNINGS"),
            List.of("consumer price index", "SHILLER_CPI"),
            List.of("long interest rate", "SHILLER_GS10"),
            List.of("real price", "SHILLER_REAL_PRICE"),
            List.of("real dividend", "SHILLER_REAL_DIVIDEND"),
            List.of("real earnings", "SHILLER_REAL_EARNINGS"),
            List.of("pe10", "SHILLER_CAPE"));

    private ShillerFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("date", "sp500", "dividend", "earnings", "pe10")) {
            return new RowLayout.Foreign();
        }
        Field date = columns.field("date");
        return RowLayout.Known.of(line -> {
            LocalDate month = line.date(date, DateForm.ISO, DateForm.MONTH);
            List<VendorRow> rows = new ArrayList<>();
            for (List<String> series : SERIES) {
                OptionalDouble value = line.positive(columns.field(series.getFirst()));
                if (value.isPresent()) {
                    rows.add(new VendorRow.Value(new Observation(series.getLast(), month, value.getAsDouble())));
                }
            }
            return rows;
        });
    }
}

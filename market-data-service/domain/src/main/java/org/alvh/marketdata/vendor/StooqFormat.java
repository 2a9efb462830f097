package org.alvh.marketdata.vendor;

import java.util.List;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * Stooq's daily prices of one symbol: {@code Date,Open,High,Low,Close,Volume} as downloaded one by one, or
 * {@code <TICKER>,<PER>,<DATE>,…} as packed for download in bulk.
 */
final class StooqFormat {

    private static final String DAILY = "D";

    private StooqFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (columns.has("<ticker>", "<per>", "<date>", "<close>")) {
            return RowLayout.Known.of(bulk(columns));
        }
        List<String> withVolume = List.of("date", "open", "high", "low", "close", "volume");
        boolean known = columns.names().equals(withVolume) || columns.names().equals(withVolume.subList(0, 5));
        return known
                ? prices(columns, "date", "open", "high", "low", "volume", "close")
                        .named(preamble.origin())
                : new RowLayout.Foreign();
    }

    private static RowLayout.LineReader bulk(Columns columns) {
        Field ticker = columns.field("<ticker>");
        Field period = columns.field("<per>");
        PriceFile prices = prices(columns, "<date>", "<open>", "<high>", "<low>", "<vol>", "<close>");
        return line -> {
            if (!line.text(period).equals(DAILY)) {
                throw line.refusal(period, Reason.OUT_OF_RANGE, "daily prices, D");
            }
            String name = line.text(ticker).replace("^", "");
            return List.of(PriceSymbol.named(name)
                    .<VendorRow>map(symbol -> prices.read(line, symbol))
                    .orElseGet(() -> prices.read(line, SeriesName.of(line, ticker))));
        };
    }

    private static PriceFile prices(Columns columns, String... names) {
        return new PriceFile(
                columns.field(names[0]),
                List.of(
                        columns.field(names[1]),
                        columns.field(names[2]),
                        columns.field(names[3]),
                        columns.field(names[4])),
                columns.field(names[5]),
                columns.field(""),
                DateForm.ISO,
                DateForm.COMPACT);
    }
}

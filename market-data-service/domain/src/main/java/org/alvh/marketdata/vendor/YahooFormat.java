package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * Yahoo's daily prices of one symbol ({@code Date,Open,High,Low,Close,Adj Close,Volume} in any order, all but date
 * and close optional), and option chains as yfinance saves them, which say of every option when it traded last and
 * nowhere of what day the quotes are: that says whoever gives the file.
 */
final class YahooFormat {

    private static final List<String> PRICE_COLUMNS = List.of(
            "date",
            "open",
            "high",
            "low",
            "close",
            "adj close",
            "adjusted close",
            "volume",
            "dividends",
            "stock splits",
            "capital gains");

    private YahooFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (columns.has("contractsymbol", "strike", "bid", "ask")) {
            return chain(preamble);
        }
        if (!columns.has("date", "close") || !PRICE_COLUMNS.containsAll(columns.names())) {
            return new RowLayout.Foreign();
        }
        return new PriceFile(
                        columns.field("date"),
                        List.of(
                                columns.field("open"),
                                columns.field("high"),
                                columns.field("low"),
                                columns.field("volume")),
                        columns.field("close"),
                        columns.field("adj close", "adjusted close"),
                        DateForm.ISO)
                .named(preamble.origin());
    }

    private static RowLayout chain(Preamble preamble) {
        return preamble.origin()
                .quoteDate()
                .<RowLayout>map(day -> RowLayout.Known.of(chain(preamble.columns(), day)))
                .orElseGet(() -> new RowLayout.Unplaced(
                        FileDefect.NO_QUOTE_DATE, "it does not say of which day it is: say it with --quote-date"));
    }

    private static RowLayout.LineReader chain(Columns columns, LocalDate day) {
        Field symbol = columns.field("contractsymbol");
        Field strike = columns.field("strike");
        Field level = columns.field("spotprice");
        OptionColumns option = OptionColumns.of(columns, RowVendor.YAHOO);
        return line -> {
            OptionSeries series = OptionColumns.series(line, symbol);
            OptionColumns.requireStrike(line, series, strike);
            return List.of(new VendorRow.Chain(option.read(line, day, series, line.points(level))));
        };
    }
}

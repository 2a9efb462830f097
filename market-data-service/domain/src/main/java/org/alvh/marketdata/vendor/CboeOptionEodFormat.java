package org.alvh.marketdata.vendor;

import java.util.List;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.OptionColumns.Marked;
import org.alvh.marketdata.vendor.OptionColumns.Quoted;
import org.alvh.marketdata.vendor.OptionColumns.Traded;
import org.alvh.marketdata.vendor.VendorLine.Field;

/** DataShop's end-of-day quotes: one option a line, of which the quote at the end of the day is kept. */
final class CboeOptionEodFormat {

    private CboeOptionEodFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("quote_date", "root", "expiration", "strike", "option_type", "bid_eod", "ask_eod")
                || columns.has("implied_volatility_1545")) {
            return new RowLayout.Foreign();
        }
        Field none = columns.field("");
        DataShopLine line = new DataShopLine(
                columns,
                new DataShopLine.Underlying(
                        none, columns.field("underlying_bid_eod"), columns.field("underlying_ask_eod")),
                new OptionColumns(
                        new Quoted(
                                columns.field("bid_eod"),
                                columns.field("ask_eod"),
                                columns.field("bid_size_eod"),
                                columns.field("ask_size_eod")),
                        new Traded(
                                columns.field("close"), columns.field("trade_volume"), columns.field("open_interest")),
                        new Marked(none, none),
                        RowVendor.CBOE_OPTION_EOD));
        return RowLayout.Known.of(fields -> List.of(new VendorRow.Chain(line.read(fields))));
    }
}

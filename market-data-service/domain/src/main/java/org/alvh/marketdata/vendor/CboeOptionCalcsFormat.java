package org.alvh.marketdata.vendor;

import java.util.List;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.OptionColumns.Marked;
import org.alvh.marketdata.vendor.OptionColumns.Quoted;
import org.alvh.marketdata.vendor.OptionColumns.Traded;

/**
 * DataShop's quotes with calculations: one option a line. The quote of 15:45 New York time is kept, because the
 * volatility and the delta are of that moment.
 */
final class CboeOptionCalcsFormat {

    private CboeOptionCalcsFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (!columns.has("quote_date", "root", "expiration", "strike", "option_type", "bid_1545", "ask_1545")
                || !columns.has("implied_volatility_1545", "delta_1545")) {
            return new RowLayout.Foreign();
        }
        DataShopLine line = new DataShopLine(
                columns,
                new DataShopLine.Underlying(
                        columns.field("active_underlying_price_1545"),
                        columns.field("underlying_bid_1545"),
                        columns.field("underlying_ask_1545")),
                new OptionColumns(
                        new Quoted(
                                columns.field("bid_1545"),
                                columns.field("ask_1545"),
                                columns.field("bid_size_1545"),
                                columns.field("ask_size_1545")),
                        new Traded(
                                columns.field("close"), columns.field("trade_volume"), columns.field("open_interest")),
                        new Marked(columns.field("implied_volatility_1545"), columns.field("delta_1545")),
                        RowVendor.CBOE_OPTION_CALCS));
        return RowLayout.Known.of(fields -> List.of(new VendorRow.Chain(line.read(fields))));
    }
}

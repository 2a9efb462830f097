package org.alvh.wire;

import java.util.Optional;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;

/**
 * What was fetched of one series: its options where anything quotes them, and of a VIX series the future.
 *
 * @param futureMark settlement price of the future in hundredths of a point
 */
record FetchedSeries(
        OptionSeries series, Optional<ExpirySlice> slice, Optional<Quote> future, Optional<Long> futureMark) {

    static FetchedSeries read(org.alvh.proto.marketdata.v1.ExpirySlice message) {
        Fields.require("series", message.hasSeries());
        OptionSeries series = OptionSeries.read(message.getSeries());
        if (message.hasFutureBidHundredths() != message.hasFutureAskHundredths()) {
            throw new IllegalArgumentException(series + " has one side of future_bid_hundredths and"
                    + " future_ask_hundredths, expected both or none");
        }
        return new FetchedSeries(
                series,
                message.getQuoted() ? Optional.of(FetchedSlice.read(series, message)) : Optional.empty(),
                message.hasFutureBidHundredths()
                        ? Optional.of(new Quote(message.getFutureBidHundredths(), message.getFutureAskHundredths()))
                        : Optional.empty(),
                message.hasFutureMarkHundredths() ? Optional.of(message.getFutureMarkHundredths()) : Optional.empty());
    }
}

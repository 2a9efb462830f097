package org.alvh.wire;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;

/**
 * A quoted series as it was fetched. Strikes that were not sent are not known, which is not the same as unquoted, unless
 * the series is said to be complete.
 */
final class FetchedSlice implements ExpirySlice {

    private final OptionSeries series;
    private final org.alvh.proto.marketdata.v1.ExpirySlice message;
    private final QuoteTable listed;
    private final QuoteTable earlier;

    private FetchedSlice(
            OptionSeries series,
            org.alvh.proto.marketdata.v1.ExpirySlice message,
            QuoteTable listed,
            QuoteTable earlier) {
        this.series = series;
        this.message = message;
        this.listed = listed;
        this.earlier = earlier;
    }

    static FetchedSlice read(OptionSeries series, org.alvh.proto.marketdata.v1.ExpirySlice message) {
        Fields.positive("years", message.getYears());
        Fields.positive("forward", message.getForward());
        Fields.positive("discount_factor", message.getDiscountFactor());
        if (message.getDays() < 1 || message.getSessionsToLastTrade() < 0) {
            throw new IllegalArgumentException(series + " is quoted " + message.getDays() + " days and "
                    + message.getSessionsToLastTrade() + " sessions ahead, expected days of 1 or more");
        }
        QuoteTable listed = QuoteTable.read("strikes", message.getStrikesList(), message.getQuotes());
        QuoteTable earlier =
                QuoteTable.read("earlier_strikes", message.getEarlierStrikesList(), message.getEarlierQuotes());
        for (double strike : earlier.strikes()) {
            if (listed.holds(strike)) {
                throw new IllegalArgumentException("earlier_strikes holds " + strike + ", which is listed now");
            }
        }
        // The lists stand in the tables; the message is kept for its few other values.
        var rest = message.toBuilder()
                .clearStrikes()
                .clearQuotes()
                .clearEarlierStrikes()
                .clearEarlierQuotes()
                .build();
        return new FetchedSlice(series, rest, listed, earlier);
    }

    @Override
    public OptionRoot root() {
        return series.root();
    }

    @Override
    public LocalDate expiry() {
        return series.expiry();
    }

    @Override
    public int days() {
        return message.getDays();
    }

    @Override
    public int sessionsToLastTrade() {
        return message.getSessionsToLastTrade();
    }

    @Override
    public double years() {
        return message.getYears();
    }

    @Override
    public double forward() {
        return message.getForward();
    }

    @Override
    public double discountFactor() {
        return message.getDiscountFactor();
    }

    @Override
    public boolean calibrated() {
        return message.getCalibrated();
    }

    @Override
    public double[] strikes() {
        return listed.strikes();
    }

    /**
     * Refuses a strike that was not sent of a series that is not complete: its price was never asked for, so it must not
     * look like one that is missing.
     */
    @Override
    public Optional<Quote> quote(PutCall putCall, double strike) {
        if (listed.holds(strike)) {
            return listed.quote(putCall, strike);
        }
        if (earlier.holds(strike)) {
            return earlier.quote(putCall, strike);
        }
        if (message.getComplete()) {
            return Optional.empty();
        }
        throw new IllegalStateException(series + " was fetched without strike " + strike);
    }
}

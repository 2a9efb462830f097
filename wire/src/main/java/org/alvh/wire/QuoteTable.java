package org.alvh.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alvh.proto.marketdata.v1.Quotes;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.Quote;

/** Quotes of ascending strikes, found by the exact strike. */
final class QuoteTable {

    /** An ask, and with it a bid, that says that nobody quotes the option. */
    static final long NO_QUOTE = 0;

    private final double[] strikes;
    private final Side puts;
    private final Side calls;

    private QuoteTable(double[] strikes, Side puts, Side calls) {
        this.strikes = strikes;
        this.puts = puts;
        this.calls = calls;
    }

    /**
     * The quotes of one list of strikes.
     *
     * @param field the list's name, for what is refused
     */
    static QuoteTable read(String field, List<Double> listed, Quotes quotes) {
        double[] strikes = listed.stream().mapToDouble(Double::doubleValue).toArray();
        double before = 0;
        for (double strike : strikes) {
            if (!(strike > before && Double.isFinite(strike))) {
                throw new IllegalArgumentException(
                        field + " holds " + strike + " after " + before + ", expected strikes that ascend from 0");
            }
            before = strike;
        }
        return new QuoteTable(
                strikes,
                Side.read("puts of " + field, strikes, quotes.getPutBidsList(), quotes.getPutAsksList()),
                Side.read("calls of " + field, strikes, quotes.getCallBidsList(), quotes.getCallAsksList()));
    }

    double[] strikes() {
        return strikes;
    }

    boolean holds(double strike) {
        return Arrays.binarySearch(strikes, strike) >= 0;
    }

    /** The quote at a strike that the table holds; empty where nobody quotes it. */
    Optional<Quote> quote(PutCall putCall, double strike) {
        int index = Arrays.binarySearch(strikes, strike);
        return (putCall == PutCall.PUT ? puts : calls).quote(index);
    }

    /** Bids and asks of puts or of calls, in hundredths of a point. */
    private record Side(List<Long> bids, List<Long> asks) {

        static Side read(String field, double[] strikes, List<Long> bids, List<Long> asks) {
            if (bids.size() != strikes.length || asks.size() != strikes.length) {
                throw new IllegalArgumentException(field + " are " + bids.size() + " bids and " + asks.size()
                        + " asks, expected " + strikes.length);
            }
            Side side = new Side(bids, asks);
            for (int i = 0; i < strikes.length; i++) {
                side.check(field, strikes[i], i);
            }
            return side;
        }

        private void check(String field, double strike, int index) {
            long bid = bids.get(index);
            long ask = asks.get(index);
            boolean unquoted = bid == NO_QUOTE && ask == NO_QUOTE;
            if (!unquoted && (bid < 0 || ask <= 0 || bid > ask)) {
                throw new IllegalArgumentException(field + " are quoted " + bid + " / " + ask + " hundredths at "
                        + strike + ", expected 0 <= bid <= ask");
            }
        }

        Optional<Quote> quote(int index) {
            long ask = asks.get(index);
            return ask == NO_QUOTE ? Optional.empty() : Optional.of(new Quote(bids.get(index), ask));
        }
    }
}

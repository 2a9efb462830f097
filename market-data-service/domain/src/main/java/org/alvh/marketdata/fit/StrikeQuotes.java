package org.alvh.marketdata.fit;

import org.alvh.quant.instrument.PutCall;

/**
 * Put and call quoted at one strike, in points; a bid of 0 is none.
 *
 * @param strike above 0
 */
public record StrikeQuotes(double strike, Side put, Side call) {

    public StrikeQuotes {
        if (!(strike > 0) || !Double.isFinite(strike)) {
            throw new IllegalArgumentException("a strike is above 0, not " + strike);
        }
    }

    /** Prices at which one of the two could be sold and bought. */
    public record Side(double bid, double ask) {

        /** What nobody quotes. */
        public static final Side ABSENT = new Side(0, 0);

        public Side {
            if (!(bid >= 0) || !(ask >= 0) || !Double.isFinite(ask) || !Double.isFinite(bid)) {
                throw new IllegalArgumentException("bid and ask are 0 or more, not " + bid + " and " + ask);
            }
        }

        /** A bid, and an ask not below it. */
        public boolean isTwoSided() {
            return bid > 0 && ask >= bid;
        }

        public double mid() {
            return 0.5 * (bid + ask);
        }

        public double halfSpread() {
            return 0.5 * (ask - bid);
        }
    }

    Side side(PutCall putCall) {
        return switch (putCall) {
            case PUT -> put;
            case CALL -> call;
        };
    }

    boolean isTwoSided() {
        return put.isTwoSided() && call.isTwoSided();
    }
}

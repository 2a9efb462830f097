package org.alvh.marketdata.vix;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One strike of an expiry with the prices of its two options, all in points.
 *
 * @param call price of the call; empty where it has none: no quote, or one without a bid or an ask
 * @param put price of the put; empty likewise
 */
public record StripStrike(double strike, OptionalDouble call, OptionalDouble put) {

    public StripStrike {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(put, "put");
        if (!(strike > 0 && Double.isFinite(strike))) {
            throw new IllegalArgumentException("strike " + strike + " is not a positive number of points");
        }
        requirePositive(call, "call", strike);
        requirePositive(put, "put", strike);
    }

    /** The mid of a quote; none where bid or ask is zero. A crossed or negative quote is refused. */
    public static OptionalDouble mid(double bid, double ask) {
        if (!(bid >= 0 && ask >= 0 && Double.isFinite(bid) && Double.isFinite(ask))) {
            throw new IllegalArgumentException("quote " + bid + " / " + ask + " is not two prices of zero or more");
        }
        if (bid == 0 || ask == 0) {
            return OptionalDouble.empty();
        }
        if (bid > ask) {
            throw new IllegalArgumentException("quote " + bid + " / " + ask + " is crossed");
        }
        return OptionalDouble.of(0.5 * (bid + ask));
    }

    /** The price at the opening that settlement takes: of the opening trade, else the mid of the first quote. */
    public static OptionalDouble opening(OptionalDouble trade, double firstBid, double firstAsk) {
        return trade.isPresent() ? trade : mid(firstBid, firstAsk);
    }

    private static void requirePositive(OptionalDouble price, String name, double strike) {
        if (price.isPresent() && !(price.getAsDouble() > 0 && Double.isFinite(price.getAsDouble()))) {
            throw new IllegalArgumentException(
                    name + " price " + price.getAsDouble() + " at strike " + strike + " is not above 0");
        }
    }
}

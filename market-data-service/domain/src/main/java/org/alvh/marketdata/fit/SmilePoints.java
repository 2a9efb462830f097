package org.alvh.marketdata.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.ImpliedVolatility;

/** The volatilities that one expiry quotes: of puts below the forward, of calls from it on. */
final class SmilePoints {

    private SmilePoints() {}

    /** In the order of the strikes; a strike without two sides, or without a volatility, is left out. */
    static List<SmilePoint> of(List<StrikeQuotes> chain, ParityForward parity, double years) {
        List<SmilePoint> points = new ArrayList<>();
        for (StrikeQuotes quotes : chain) {
            point(quotes, parity, years).ifPresent(points::add);
        }
        return points;
    }

    private static Optional<SmilePoint> point(StrikeQuotes quotes, ParityForward parity, double years) {
        PutCall putCall = quotes.strike() < parity.forward() ? PutCall.PUT : PutCall.CALL;
        StrikeQuotes.Side side = quotes.side(putCall);
        if (!side.isTwoSided()) {
            return Optional.empty();
        }
        double mid = volatility(putCall, quotes.strike(), side.mid(), parity, years);
        double bid = volatility(putCall, quotes.strike(), side.bid(), parity, years);
        double ask = volatility(putCall, quotes.strike(), side.ask(), parity, years);
        if (Double.isNaN(mid) || Double.isNaN(bid) || Double.isNaN(ask)) {
            return Optional.empty();
        }
        double logMoneyness = Elementary.logRatio(quotes.strike(), parity.forward());
        return Optional.of(new SmilePoint(logMoneyness, mid, Math.max(0.5 * (ask - bid), 0)));
    }

    private static double volatility(PutCall putCall, double strike, double price, ParityForward parity, double years) {
        return ImpliedVolatility.blackOrNaN(putCall, parity.forward(), strike, years, price / parity.discountFactor());
    }
}

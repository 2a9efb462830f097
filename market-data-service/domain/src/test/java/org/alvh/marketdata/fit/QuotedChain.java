package org.alvh.marketdata.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.alvh.marketdata.fit.StrikeQuotes.Side;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;

/** Quotes of one expiry made from a smile that is known. */
record QuotedChain(double forward, double discountFactor, double years, double halfSpread) {

    /** Strikes from one to another, by a step; the smile gives the volatility of a strike. */
    List<StrikeQuotes> quotes(double from, double to, double step, DoubleUnaryOperator volatilityOfStrike) {
        List<StrikeQuotes> quotes = new ArrayList<>();
        for (double strike = from; strike <= to; strike += step) {
            double volatility = volatilityOfStrike.applyAsDouble(strike);
            quotes.add(new StrikeQuotes(
                    strike, side(PutCall.PUT, strike, volatility), side(PutCall.CALL, strike, volatility)));
        }
        return quotes;
    }

    private Side side(PutCall putCall, double strike, double volatility) {
        double price = discountFactor * Black.price(putCall, forward, strike, years, volatility);
        double bid = price - halfSpread;
        return bid > 0 ? new Side(bid, price + halfSpread) : new Side(0, price + halfSpread);
    }
}

package org.alvh.quant.market;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.ImpliedVolatility;

/**
 * Volatility and delta of a series from its own mid: what a chain says of one strike without any model of the
 * others. Empty where nobody quotes the series or its mid holds no time value.
 */
public final class MidVolatility {

    private MidVolatility() {}

    /** Annual Black volatility at which the mid of the quote is fair. */
    public static OptionalDouble impliedVolatility(ExpirySlice slice, PutCall putCall, double strike) {
        Optional<Quote> quote = slice.quote(putCall, strike);
        if (quote.isEmpty()) {
            return OptionalDouble.empty();
        }
        double undiscounted = quote.get().mid() / slice.discountFactor();
        double volatility =
                ImpliedVolatility.blackOrNaN(putCall, slice.forward(), strike, slice.years(), undiscounted);
        return Double.isNaN(volatility) ? OptionalDouble.empty() : OptionalDouble.of(volatility);
    }

    /** Forward delta, undiscounted: N(d₁) of a call, N(d₁) − 1 of a put. */
    public static OptionalDouble delta(ExpirySlice slice, PutCall putCall, double strike) {
        OptionalDouble volatility = impliedVolatility(slice, putCall, strike);
        return volatility.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Black.delta(
                        putCall, slice.forward(), strike, slice.years(), volatility.getAsDouble()));
    }
}

package org.alvh.marketdata.surface;

import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.Elementary;

/** The modelled smile of one expiry: a volatility for every moneyness. */
public sealed interface SmileSection permits SpxSmile, VixSmile {

    /** Calendar years to expiry. */
    double years();

    /** Annual Black volatility at ln(K/F). */
    double volatility(double logMoneyness);

    /** Undiscounted model price in points on the forward of this expiry. */
    default double price(PutCall putCall, double forward, double strike) {
        double volatility = volatility(Elementary.logRatio(strike, forward));
        return Black.price(putCall, forward, strike, years(), volatility);
    }
}

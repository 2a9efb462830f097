package org.alvh.quant.pricing;

import org.alvh.quant.instrument.PutCall;

/**
 * European option on a spot that pays a continuous yield (F. Black and M. Scholes, R. Merton, 1973): Black's
 * formula at F = S·e^{(r − q)T}, discounted at r, with Greeks by the spot.
 */
public final class BlackScholes {

    private BlackScholes() {}

    /** S·e^{(r − q)T}. */
    public static double forward(double spot, double years, double rate, double dividendYield) {
        Arguments.requirePositive(spot, "spot");
        Arguments.requireNotNegative(years, "years");
        Arguments.requireFinite(rate, "rate");
        Arguments.requireFinite(dividendYield, "dividend yield");
        return spot * Elementary.exp((rate - dividendYield) * years);
    }

    /** Price in points, discounted. */
    public static double price(
            PutCall putCall,
            double spot,
            double strike,
            double years,
            double rate,
            double dividendYield,
            double volatility) {
        double forward = forward(spot, years, rate, dividendYield);
        return Elementary.exp(-rate * years) * Black.price(putCall, forward, strike, years, volatility);
    }

    /**
     * Price and Greeks. With Δ the delta by the spot, rho = T·(S·Δ − V) and
     * theta = −½·S·e^{−qT}·φ(d₁)·σ/√T + r·V + (q − r)·S·Δ.
     */
    public static Valuation value(
            PutCall putCall,
            double spot,
            double strike,
            double years,
            double rate,
            double dividendYield,
            double volatility) {
        double forward = forward(spot, years, rate, dividendYield);
        Valuation byForward = Black.value(putCall, forward, strike, years, volatility, rate);
        Greeks greeks = byForward.greeks();
        double growth = forward / spot;
        double delta = greeks.delta() * growth;
        double gamma = greeks.gamma() * growth * growth;
        double theta = greeks.theta() - (rate - dividendYield) * spot * delta;
        double rho = greeks.rho() + years * spot * delta;
        return new Valuation(byForward.price(), new Greeks(delta, gamma, greeks.vega(), theta, rho));
    }
}

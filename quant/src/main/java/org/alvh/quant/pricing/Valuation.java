package org.alvh.quant.pricing;

/**
 * A model price with its sensitivities.
 *
 * @param price model price of one unit of the option, in points
 */
public record Valuation(double price, Greeks greeks) {

    public Valuation {
        if (!(price >= 0.0 && price < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("price must be finite and not negative, but is " + price);
        }
    }
}

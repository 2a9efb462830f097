package org.alvh.marketdata.fit;

/**
 * One quoted volatility.
 *
 * @param logMoneyness ln(K/F)
 * @param volatility of the mid of the out-of-the-money side, annual
 * @param halfWidth half of what lies between the volatilities of bid and ask
 */
public record SmilePoint(double logMoneyness, double volatility, double halfWidth) {

    public SmilePoint {
        if (!Double.isFinite(logMoneyness) || !(volatility > 0) || !(halfWidth >= 0)) {
            throw new IllegalArgumentException("no point of a smile: ln(K/F) " + logMoneyness + ", volatility "
                    + volatility + ", half-width " + halfWidth);
        }
    }

    double totalVariance(double years) {
        return volatility * volatility * years;
    }
}

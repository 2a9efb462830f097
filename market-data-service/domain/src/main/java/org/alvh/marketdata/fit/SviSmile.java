package org.alvh.marketdata.fit;

/**
 * Total variance of one expiry as a hyperbola in log-moneyness, Gatheral's stochastic-volatility-inspired form
 * (J. Gatheral, A. Jacquier, "Arbitrage-free SVI volatility surfaces", 2014): with y = (k − m)/s,
 * w(k) = a + p·(√(y² + 1) + y)/2 + q·(√(y² + 1) − y)/2, so p/s and q/s are the slopes of call and put wing.
 *
 * @param level a, not below 0
 * @param callWing p, not below 0
 * @param putWing q, not below 0
 * @param centre m, in log-moneyness
 * @param width s, above 0: how far from the centre the wings are straight
 */
public record SviSmile(double level, double callWing, double putWing, double centre, double width) {

    public SviSmile {
        if (!(level >= 0) || !(callWing >= 0) || !(putWing >= 0) || !Double.isFinite(centre) || !(width > 0)) {
            throw new IllegalArgumentException("no smile: level " + level + ", wings " + callWing + " and " + putWing
                    + ", centre " + centre + ", width " + width);
        }
    }

    public double totalVariance(double logMoneyness) {
        double y = (logMoneyness - centre) / width;
        double root = Math.sqrt(y * y + 1);
        return level + 0.5 * callWing * (root + y) + 0.5 * putWing * (root - y);
    }

    /** Annual volatility. */
    public double volatility(double logMoneyness, double years) {
        return Math.sqrt(totalVariance(logMoneyness) / years);
    }

    /**
     * Durrleman's g: the density of the underlying at expiry over a lognormal one of the same variance. Where it is
     * below 0 a butterfly has a negative price: g = (1 − k·w′/(2w))² − (w′²/4)·(1/w + 1/4) + w″/2.
     */
    public double densityFactor(double logMoneyness) {
        double y = (logMoneyness - centre) / width;
        double root = Math.sqrt(y * y + 1);
        double w = totalVariance(logMoneyness);
        double slope = (0.5 * (callWing + putWing) * y / root + 0.5 * (callWing - putWing)) / width;
        double bend = 0.5 * (callWing + putWing) / (root * root * root * width * width);
        double bracket = 1 - logMoneyness * slope / (2 * w);
        return bracket * bracket - 0.25 * slope * slope * (1 / w + 0.25) + 0.5 * bend;
    }
}

package org.alvh.bench;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import com.opengamma.strata.pricer.impl.option.BlackScholesFormulaRepository;

/** OpenGamma Strata's formulas, called as its users call them: a function a number. */
final class StrataPricing {

    static final String NAME = "Strata 2.12.48";

    private StrataPricing() {}

    /** The sum of price, delta, gamma, vega, theta and rho at a volatility. */
    static double sixNumbers(OptionSample sample, int row, double volatility) {
        double s = sample.spot[row];
        double k = sample.strike[row];
        double t = sample.years[row];
        double r = sample.rate[row];
        double carry = r - sample.yield[row];
        boolean isCall = sample.isCall[row];
        return BlackScholesFormulaRepository.price(s, k, t, volatility, r, carry, isCall)
                + BlackScholesFormulaRepository.delta(s, k, t, volatility, r, carry, isCall)
                + BlackScholesFormulaRepository.gamma(s, k, t, volatility, r, carry)
                + BlackScholesFormulaRepository.vega(s, k, t, volatility, r, carry)
                + BlackScholesFormulaRepository.theta(s, k, t, volatility, r, carry, isCall)
                + BlackScholesFormulaRepository.rho(s, k, t, volatility, r, carry, isCall);
    }

    static double volatility(OptionSample sample, int row) {
        return BlackFormulaRepository.impliedVolatility(
                sample.undiscountedPrice[row],
                sample.forward[row],
                sample.strike[row],
                sample.years[row],
                sample.isCall[row]);
    }
}

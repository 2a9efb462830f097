package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.batch.Steps.choose;
import static org.alvh.quant.pricing.batch.Steps.sideOf;

import org.alvh.quant.pricing.FoldedTail;

/**
 * One option after the other: the sequence of operations that the other forms repeat.
 *
 * <p>With x = −|ln(F/K)|, s = σ√T, h = x/s, a = −h − s/2 and b = −h + s/2, the option that is out of the money is
 * worth min(F, K)·(N(−a) − e^{−x}·N(−b)). Since φ(a) = e^{−x}·φ(b) that is min(F, K)·e^{−a²/2}·(M(a) − M(b)) with
 * M(y) = N(−y)·e^{y²/2}: one exponential for both tails. Where a < 0, N(−a) = 1 − N(a).
 */
final class ScalarKernel implements PricingKernel {

    @Override
    public void value(OptionColumns options, ValuationColumns values, int from, int to) {
        for (int row = from; row < to; row++) {
            if (Domain.admits(options, row)) {
                value(options, values, row);
            } else {
                values.refuse(row);
            }
        }
    }

    private static void value(OptionColumns options, ValuationColumns values, int row) {
        double level = options.level[row];
        double strike = options.strike[row];
        double years = options.years[row];
        double rate = options.rate[row];
        double carry = rate - options.yield[row];
        double growth = Steps.exp(carry * years);
        double discount = Steps.exp(-rate * years);
        double forward = level * growth;
        double x = -Math.abs(Steps.logRatio(forward, strike));

        double rootYears = Math.sqrt(years);
        double deviation = options.volatility[row] * rootYears;
        double inverse = 1.0 / Math.max(deviation, Tails.LEAST_DEVIATION);
        double h = x * inverse;
        double half = 0.5 * deviation;
        double a = Math.max(Math.min(-(h + half), Tails.FARTHEST), -Tails.FARTHEST);
        double b = Math.min(half - h, Tails.FARTHEST_OTHER);
        double side = sideOf(a + FoldedTail.EXTENSION);
        double folded = Math.fma(-0.5, side, 0.5);
        double u = a * side;
        double width = choose(folded, -2.0 * h, deviation);

        double fold = 1.0 / ((u + FoldedTail.FOLD) * (b + FoldedTail.FOLD));
        double p = FoldedTail.fold(u, b, fold);
        double q = FoldedTail.fold(b, u, fold);
        double series = FoldedTail.series(p);
        double slope = FoldedTail.slope(p, q);
        double scale = 1.0 / ((1.0 + u) * (1.0 + b));
        double near = series * (1.0 + b) * scale;
        double apart = width * Math.fma(-2.0 * FoldedTail.FOLD * (1.0 + u) * fold, slope, series) * scale;
        double bell = Steps.exp(-0.5 * a * a);

        double sign = options.sign[row];
        double lower = Math.min(forward, strike);
        double above = strike - forward;
        double outOfTheMoney = lower * Math.fma(bell, Math.fma(-2.0 * folded, near, apart), folded);
        double price = discount * (Math.max(-sign * above, 0.0) + outOfTheMoney);
        double order = sideOf(above);
        double far = strike / forward * (near - apart);
        double tail = bell * choose(Math.fma(-0.5, order, 0.5), far, near);
        double turn = sign * Math.min(order, side);
        double delta = sign * discount * growth * Math.fma(tail, turn, Math.fma(-0.5, turn, 0.5));
        double density = discount * Tails.ONE_OVER_SQRT_TWO_PI * lower * bell;
        double bend = density * Math.min(deviation * Tails.LEAST_DEVIATION_INVERSE, 1.0) * inverse;
        double decay = 0.5 * bend * options.volatility[row] * options.volatility[row];
        double carried = level * delta;
        double inverseLevel = 1.0 / level;
        values.price[row] = price;
        values.delta[row] = delta;
        values.gamma[row] = bend * inverseLevel * inverseLevel;
        values.vega[row] = density * rootYears;
        values.theta[row] = rate * price - decay - carry * carried;
        values.rho[row] = years * (options.carried * carried - price);
    }
}

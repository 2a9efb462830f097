package org.alvh.bench;

import org.alvh.quant.pricing.ImpliedVolatility;

/** Implied volatilities one by one, an operation a price. */
final class VolatilityRow implements BenchRow {

    private static final int ROWS = 4_096;

    private final OptionSample sample = OptionSample.ordinary(ROWS);

    @Override
    public String name() {
        return "volatility-scalar";
    }

    @Override
    public String peer() {
        return StrataPricing.NAME + ", impliedVolatility";
    }

    @Override
    public Goal must() {
        return new Goal.TimesAsFast(1.7);
    }

    @Override
    public int operations() {
        return ROWS;
    }

    @Override
    public double ours() {
        double sum = 0.0;
        for (int row = 0; row < ROWS; row++) {
            sum += ImpliedVolatility.blackOrNaN(
                    sample.putCall(row),
                    sample.forward[row],
                    sample.strike[row],
                    sample.years[row],
                    sample.undiscountedPrice[row]);
        }
        return sum;
    }

    @Override
    public double theirs() {
        double sum = 0.0;
        for (int row = 0; row < ROWS; row++) {
            sum += StrataPricing.volatility(sample, row);
        }
        return sum;
    }
}

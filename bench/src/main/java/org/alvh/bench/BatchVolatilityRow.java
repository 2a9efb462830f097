package org.alvh.bench;

import org.alvh.quant.pricing.batch.BatchVolatility;
import org.alvh.quant.pricing.batch.VolatilityColumns;

/** Implied volatilities of a batch, an operation a price. */
final class BatchVolatilityRow implements BenchRow {

    private static final int ROWS = 4_096;

    private final OptionSample sample = OptionSample.ordinary(ROWS);
    private final VolatilityColumns columns = sample.prices();
    private final BatchVolatility volatility = new BatchVolatility();

    @Override
    public String name() {
        return "volatility-batch";
    }

    @Override
    public String peer() {
        return StrataPricing.NAME + ", impliedVolatility";
    }

    @Override
    public Goal must() {
        return new Goal.TimesAsFast(7.0);
    }

    @Override
    public int operations() {
        return ROWS;
    }

    @Override
    public double ours() {
        volatility.solve(columns);
        return columns.volatility(ROWS - 1);
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

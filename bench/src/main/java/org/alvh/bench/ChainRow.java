package org.alvh.bench;

import org.alvh.quant.pricing.batch.BatchPricing;
import org.alvh.quant.pricing.batch.BatchVolatility;
import org.alvh.quant.pricing.batch.Form;
import org.alvh.quant.pricing.batch.OptionColumns;
import org.alvh.quant.pricing.batch.ValuationColumns;
import org.alvh.quant.pricing.batch.VolatilityColumns;

/** A chain of 5,000 contracts from its quotes: every volatility, then price and Greeks at it. One operation. */
final class ChainRow implements BenchRow {

    private static final int CONTRACTS = 5_000;

    /** One millisecond. */
    private static final double MUST_NANOSECONDS = 1e6;

    private final OptionSample sample = OptionSample.chain(CONTRACTS);
    private final VolatilityColumns columns = sample.prices();
    private final OptionColumns options = sample.options();
    private final ValuationColumns values = new ValuationColumns(CONTRACTS);
    private final BatchVolatility volatility = new BatchVolatility();
    private final BatchPricing pricing = new BatchPricing(Form.LOOP);

    @Override
    public String name() {
        return "chain-5000";
    }

    @Override
    public String peer() {
        return StrataPricing.NAME + ", seven functions";
    }

    @Override
    public Goal must() {
        return new Goal.Within(MUST_NANOSECONDS);
    }

    @Override
    public int operations() {
        return 1;
    }

    @Override
    public double ours() {
        volatility.solve(columns);
        for (int row = 0; row < CONTRACTS; row++) {
            options.setOnSpot(
                    row,
                    sample.putCall(row),
                    sample.spot[row],
                    sample.strike[row],
                    sample.years[row],
                    sample.rate[row],
                    sample.yield[row],
                    columns.volatility(row));
        }
        pricing.value(options, values);
        return values.theta(CONTRACTS - 1);
    }

    @Override
    public double theirs() {
        double sum = 0.0;
        for (int row = 0; row < CONTRACTS; row++) {
            sum += StrataPricing.sixNumbers(sample, row, StrataPricing.volatility(sample, row));
        }
        return sum;
    }
}

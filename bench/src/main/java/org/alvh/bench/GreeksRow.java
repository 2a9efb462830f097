package org.alvh.bench;

import org.alvh.quant.pricing.batch.BatchPricing;
import org.alvh.quant.pricing.batch.Form;
import org.alvh.quant.pricing.batch.OptionColumns;
import org.alvh.quant.pricing.batch.ValuationColumns;

/** Price and five Greeks of a batch by the spot, an operation an option. */
final class GreeksRow implements BenchRow {

    private static final int ROWS = 4_096;

    private final String name;
    private final Goal must;
    private final OptionSample sample = OptionSample.ordinary(ROWS);
    private final OptionColumns options = sample.options();
    private final ValuationColumns values = new ValuationColumns(ROWS);
    private final BatchPricing pricing;

    GreeksRow(String name, Form form, Goal must) {
        this.name = name;
        this.must = must;
        pricing = new BatchPricing(form);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String peer() {
        return StrataPricing.NAME + ", six functions";
    }

    @Override
    public Goal must() {
        return must;
    }

    @Override
    public int operations() {
        return ROWS;
    }

    @Override
    public double ours() {
        pricing.value(options, values);
        return values.rho(ROWS - 1);
    }

    @Override
    public double theirs() {
        double sum = 0.0;
        for (int row = 0; row < ROWS; row++) {
            sum += StrataPricing.sixNumbers(sample, row, sample.volatility[row]);
        }
        return sum;
    }
}

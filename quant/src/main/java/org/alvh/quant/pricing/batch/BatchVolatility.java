package org.alvh.quant.pricing.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * The volatilities of many prices at once, within 1e-12 of {@code ImpliedVolatility} where the price determines
 * them, over its whole domain.
 *
 * <p>The same idea without branches: the price at the inflection and where the tangent there reaches the bound, a
 * guess interpolated between the two, and two Householder steps of the third order. Below the lower of the points,
 * s² is guessed as a rational function of 1/ln b that is right in value and slope at that point and in value at
 * infinity, where s²·ln b → −x²/2. Rows near the upper bound, rows that are no ordinary numbers and rows whose
 * second step is not yet short go to the scalar algorithm.
 *
 * <p>A row has the same bits on every machine, whatever its neighbours are. One thread at a time: the passes share
 * scratch memory.
 */
public final class BatchVolatility {

    private static final int STEPS = 2;

    private static final List<Pass<VolatilityBlock>> PASSES = passes();

    private final VolatilityBlock block = new VolatilityBlock();

    /** Finds the volatility of every row; NaN where there is none. */
    public void solve(VolatilityColumns columns) {
        for (int from = 0; from < columns.rows(); from += VolatilityBlock.ROWS) {
            int rows = Math.min(VolatilityBlock.ROWS, columns.rows() - from);
            block.load(columns, from, rows);
            Pass.run(PASSES, block, rows);
            block.store(columns, from, rows);
        }
    }

    private static List<Pass<VolatilityBlock>> passes() {
        List<Pass<VolatilityBlock>> passes = new ArrayList<>();
        VolatilityGuessPasses.addTo(passes);
        for (int i = 0; i < STEPS; i++) {
            VolatilityStepPasses.addTo(passes);
        }
        return List.copyOf(passes);
    }
}

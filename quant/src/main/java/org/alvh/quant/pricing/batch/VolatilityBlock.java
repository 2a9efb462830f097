package org.alvh.quant.pricing.batch;

import java.util.Arrays;

/** Up to 256 prices with everything the passes that look for their volatilities hand on to each other. */
final class VolatilityBlock {

    static final int ROWS = TailBlock.ROWS;

    /** Shares below it are left to the scalar algorithm: their logarithm would need subnormal numbers. */
    static final double LEAST_SHARE = 0x1p-1000;

    /** |ln(F/K)| above it is left to the scalar algorithm. */
    static final double FARTHEST_X = 400.0;

    /**
     * A second step longer than this, relative to s, is not trusted to be the last. Householder's third-order steps
     * leave about the fourth power of the error before them, here 4e-15.
     */
    static final double LONGEST_LAST_STEP = 0x1p-12;

    static final double SQRT_TWO_PI = 2.5066282746310007;

    // Arguments.
    final double[] sign = new double[ROWS];
    final double[] forward = new double[ROWS];
    final double[] strike = new double[ROWS];
    final double[] years = new double[ROWS];
    final double[] price = new double[ROWS];

    final double[] ones = new double[ROWS];
    final double[] lower = new double[ROWS];
    final double[] upper = new double[ROWS];

    /** −|ln(F/K)|. */
    final double[] x = new double[ROWS];

    /** c = time value/min(F, K), one less it, and ln c. */
    final double[] share = new double[ROWS];

    final double[] missing = new double[ROWS];
    final double[] logShare = new double[ROWS];

    /** √(−2x), and c there. */
    final double[] inflection = new double[ROWS];

    final double[] atInflection = new double[ROWS];

    /** 0 where the price is below the one at the inflection, 1 where it is above. */
    final double[] above = new double[ROWS];

    /** Where the tangent at the inflection meets the bound that is nearer to the price, and what of c is left there. */
    final double[] end = new double[ROWS];

    final double[] scaledAtEnd = new double[ROWS];
    final double[] atEnd = new double[ROWS];

    /** Positive where the price lies between inflection and end. */
    final double[] inside = new double[ROWS];

    final double[] middle = new double[ROWS];
    final double[] low = new double[ROWS];
    final double[] logScaled = new double[ROWS];

    /** s = σ√T, and the last step to it. */
    final double[] deviation = new double[ROWS];

    final double[] newton = new double[ROWS];
    final double[] slope = new double[ROWS];
    final double[] inverseLevel = new double[ROWS];
    final double[] step = new double[ROWS];

    final TailBlock tails = new TailBlock();

    VolatilityBlock() {
        Arrays.fill(ones, 1.0);
    }

    void load(VolatilityColumns columns, int from, int rows) {
        System.arraycopy(columns.sign, from, sign, 0, rows);
        System.arraycopy(columns.forward, from, forward, 0, rows);
        System.arraycopy(columns.strike, from, strike, 0, rows);
        System.arraycopy(columns.years, from, years, 0, rows);
        System.arraycopy(columns.price, from, price, 0, rows);
    }

    /** Writes what has converged and hands every other row to the scalar algorithm. */
    void store(VolatilityColumns columns, int from, int rows) {
        for (int row = 0; row < rows; row++) {
            if (hasConverged(row)) {
                columns.volatility[from + row] = deviation[row] / Math.sqrt(years[row]);
            } else {
                columns.solve(from + row);
            }
        }
    }

    /** Whether the price lies below the end of its stretch, on the side of zero. */
    boolean isLow(int row) {
        return above[row] == 0.0 && inside[row] < 0.0;
    }

    /** Every comparison is false for a NaN. */
    private boolean hasConverged(int row) {
        boolean isAnswered = share[row] >= LEAST_SHARE && missing[row] > 0.0 && x[row] >= -FARTHEST_X;
        boolean isMeaningful = lower[row] >= Double.MIN_NORMAL && upper[row] <= Double.MAX_VALUE && years[row] > 0.0;
        boolean isBeforeEnd = above[row] == 0.0 || inside[row] >= 0.0;
        boolean isLastStep = Math.abs(step[row]) <= LONGEST_LAST_STEP * deviation[row];
        return isAnswered && isMeaningful && isBeforeEnd && isLastStep && years[row] < Double.POSITIVE_INFINITY;
    }
}

package org.alvh.quant.pricing.batch;

/**
 * Up to 256 options with everything the passes over them hand on to each other, small enough to stay in the second
 * cache. Columns are copied in and out since loops that all count from zero over arrays of one length compile best.
 */
final class Block {

    static final int ROWS = TailBlock.ROWS;

    // Arguments.
    final double[] sign = new double[ROWS];
    final double[] level = new double[ROWS];
    final double[] strike = new double[ROWS];
    final double[] years = new double[ROWS];
    final double[] volatility = new double[ROWS];
    final double[] rate = new double[ROWS];
    final double[] yield = new double[ROWS];

    // Results.
    final double[] price = new double[ROWS];
    final double[] delta = new double[ROWS];
    final double[] gamma = new double[ROWS];
    final double[] vega = new double[ROWS];
    final double[] theta = new double[ROWS];
    final double[] rho = new double[ROWS];

    // From forward and strike to density.
    final double[] growth = new double[ROWS];
    final double[] discount = new double[ROWS];
    final double[] forward = new double[ROWS];
    final double[] x = new double[ROWS];
    final double[] deviation = new double[ROWS];
    final double[] inverse = new double[ROWS];

    final double[] density = new double[ROWS];
    final double[] bend = new double[ROWS];

    final TailBlock tails = new TailBlock();

    /** {@link OptionColumns#carried}. */
    double carried;

    void load(OptionColumns options, int from, int to) {
        int rows = to - from;
        System.arraycopy(options.sign, from, sign, 0, rows);
        System.arraycopy(options.level, from, level, 0, rows);
        System.arraycopy(options.strike, from, strike, 0, rows);
        System.arraycopy(options.years, from, years, 0, rows);
        System.arraycopy(options.volatility, from, volatility, 0, rows);
        System.arraycopy(options.rate, from, rate, 0, rows);
        System.arraycopy(options.yield, from, yield, 0, rows);
        carried = options.carried;
    }

    void store(ValuationColumns values, int from, int to) {
        int rows = to - from;
        System.arraycopy(price, 0, values.price, from, rows);
        System.arraycopy(delta, 0, values.delta, from, rows);
        System.arraycopy(gamma, 0, values.gamma, from, rows);
        System.arraycopy(vega, 0, values.vega, from, rows);
        System.arraycopy(theta, 0, values.theta, from, rows);
        System.arraycopy(rho, 0, values.rho, from, rows);
    }

    void refuse(int row) {
        price[row] = Double.NaN;
        delta[row] = Double.NaN;
        gamma[row] = Double.NaN;
        vega[row] = Double.NaN;
        theta[row] = Double.NaN;
        rho[row] = Double.NaN;
    }
}

package org.alvh.quant.pricing.batch;

import org.alvh.quant.instrument.PutCall;

/**
 * European options, a column a number: either all on forwards (Black) or all on spots that pay a yield
 * (Black–Scholes). Columns are filled row by row and may be filled again; nothing is refused before pricing.
 */
public final class OptionColumns {

    final double[] sign;
    final double[] level;
    final double[] strike;
    final double[] years;
    final double[] volatility;
    final double[] rate;
    final double[] yield;

    /** The share of S·Δ in rho: a forward that is given does not move with the rate, one that is computed does. */
    final double carried;

    private OptionColumns(int rows, double carried) {
        sign = new double[rows];
        level = new double[rows];
        strike = new double[rows];
        years = new double[rows];
        volatility = new double[rows];
        rate = new double[rows];
        yield = new double[rows];
        this.carried = carried;
    }

    public static OptionColumns onForwards(int rows) {
        return new OptionColumns(rows, 0.0);
    }

    public static OptionColumns onSpots(int rows) {
        return new OptionColumns(rows, 1.0);
    }

    public int rows() {
        return level.length;
    }

    /** A row of Black's formula. */
    public void setOnForward(
            int row, PutCall putCall, double forward, double strike, double years, double volatility, double rate) {
        requireCarried(0.0);
        set(row, putCall, forward, strike, years, volatility, rate, rate);
    }

    /** A row of the formula by Black and Scholes. */
    public void setOnSpot(
            int row,
            PutCall putCall,
            double spot,
            double strike,
            double years,
            double rate,
            double dividendYield,
            double volatility) {
        requireCarried(1.0);
        set(row, putCall, spot, strike, years, volatility, rate, dividendYield);
    }

    private void set(
            int row,
            PutCall putCall,
            double level,
            double strike,
            double years,
            double volatility,
            double rate,
            double yield) {
        sign[row] = putCall.sign();
        this.level[row] = level;
        this.strike[row] = strike;
        this.years[row] = years;
        this.volatility[row] = volatility;
        this.rate[row] = rate;
        this.yield[row] = yield;
    }

    private void requireCarried(double expected) {
        if (carried != expected) {
            throw new IllegalStateException(
                    carried == 0.0
                            ? "these options are on forwards: use setOnForward"
                            : "these options are on spots: use setOnSpot");
        }
    }
}

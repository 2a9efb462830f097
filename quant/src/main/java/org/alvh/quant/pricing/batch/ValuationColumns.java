package org.alvh.quant.pricing.batch;

import org.alvh.quant.pricing.Greeks;
import org.alvh.quant.pricing.Valuation;

/**
 * Prices and Greeks of {@link OptionColumns}, row by row, in the units of {@link Greeks}. All six numbers of a
 * refused row are NaN: its arguments have no meaning, or lie outside {@link Domain}.
 */
public final class ValuationColumns {

    final double[] price;
    final double[] delta;
    final double[] gamma;
    final double[] vega;
    final double[] theta;
    final double[] rho;

    public ValuationColumns(int rows) {
        price = new double[rows];
        delta = new double[rows];
        gamma = new double[rows];
        vega = new double[rows];
        theta = new double[rows];
        rho = new double[rows];
    }

    public int rows() {
        return price.length;
    }

    public boolean isRefused(int row) {
        return Double.isNaN(price[row]);
    }

    public double price(int row) {
        return price[row];
    }

    public double delta(int row) {
        return delta[row];
    }

    public double gamma(int row) {
        return gamma[row];
    }

    public double vega(int row) {
        return vega[row];
    }

    public double theta(int row) {
        return theta[row];
    }

    public double rho(int row) {
        return rho[row];
    }

    /** A row as a record; a refused row has none. */
    public Valuation valuation(int row) {
        if (isRefused(row)) {
            throw new IllegalStateException("row " + row + " was refused: its arguments are outside the domain");
        }
        return new Valuation(price[row], new Greeks(delta[row], gamma[row], vega[row], theta[row], rho[row]));
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

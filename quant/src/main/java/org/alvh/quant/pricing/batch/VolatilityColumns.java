package org.alvh.quant.pricing.batch;

import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.pricing.ImpliedVolatilityResult;

/** Undiscounted prices of European options on forwards, a column a number, and the volatilities found for them. */
public final class VolatilityColumns {

    final double[] sign;
    final double[] forward;
    final double[] strike;
    final double[] years;
    final double[] price;
    final double[] volatility;

    public VolatilityColumns(int rows) {
        sign = new double[rows];
        forward = new double[rows];
        strike = new double[rows];
        years = new double[rows];
        price = new double[rows];
        volatility = new double[rows];
    }

    public int rows() {
        return price.length;
    }

    public void set(int row, PutCall putCall, double forward, double strike, double years, double undiscountedPrice) {
        sign[row] = putCall.sign();
        this.forward[row] = forward;
        this.strike[row] = strike;
        this.years[row] = years;
        price[row] = undiscountedPrice;
        volatility[row] = Double.NaN;
    }

    /** NaN where no volatility gives the price, or an argument has no meaning. */
    public double volatility(int row) {
        return volatility[row];
    }

    /** The volatility as an answer, or the reason why there is none; meaningless arguments are named. */
    public ImpliedVolatilityResult result(int row) {
        return Double.isNaN(volatility[row])
                ? ImpliedVolatility.black(putCall(row), forward[row], strike[row], years[row], price[row])
                : new ImpliedVolatilityResult.Solved(volatility[row]);
    }

    /** One row by the scalar algorithm. */
    void solve(int row) {
        boolean meaningful = isPositive(forward[row])
                && isPositive(strike[row])
                && isPositive(years[row])
                && Double.isFinite(price[row]);
        volatility[row] = meaningful
                ? ImpliedVolatility.blackOrNaN(putCall(row), forward[row], strike[row], years[row], price[row])
                : Double.NaN;
    }

    private PutCall putCall(int row) {
        return sign[row] > 0.0 ? PutCall.CALL : PutCall.PUT;
    }

    private static boolean isPositive(double value) {
        return value > 0.0 && value < Double.POSITIVE_INFINITY;
    }
}

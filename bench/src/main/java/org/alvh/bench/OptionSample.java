package org.alvh.bench;

import java.util.SplittableRandom;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.batch.OptionColumns;
import org.alvh.quant.pricing.batch.VolatilityColumns;

/** The same options for both sides: ordinary ones, drawn from a fixed seed. */
final class OptionSample {

    private static final long SEED = 20_261_127L;

    final boolean[] isCall;
    final double[] spot;
    final double[] forward;
    final double[] strike;
    final double[] years;
    final double[] rate;
    final double[] yield;
    final double[] volatility;
    final double[] undiscountedPrice;

    private OptionSample(int rows) {
        isCall = new boolean[rows];
        spot = new double[rows];
        forward = new double[rows];
        strike = new double[rows];
        years = new double[rows];
        rate = new double[rows];
        yield = new double[rows];
        volatility = new double[rows];
        undiscountedPrice = new double[rows];
    }

    /**
     * Strikes up to 20 % and four deviations around the spot, 18 days to two years, volatilities from 10 to 60 %.
     * Farther in the money a price in double precision says nothing of its volatility.
     */
    static OptionSample ordinary(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        OptionSample sample = new OptionSample(rows);
        for (int row = 0; row < rows; row++) {
            sample.years[row] = random.nextDouble(0.05, 2.05);
            sample.volatility[row] = random.nextDouble(0.1, 0.6);
            double widest = Math.min(0.2, 4.0 * sample.volatility[row] * Math.sqrt(sample.years[row]));
            double spot = random.nextDouble(80.0, 120.0);
            sample.set(row, random.nextBoolean(), spot, spot * StrictMath.exp(random.nextDouble(-widest, widest)));
            sample.rate[row] = random.nextDouble(0.0, 0.05);
            sample.yield[row] = random.nextDouble(0.0, 0.03);
            sample.price(row);
        }
        return sample;
    }

    /** An index chain: twenty expiries within a year, strikes up to four deviations out, puts below, calls above. */
    static OptionSample chain(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        OptionSample sample = new OptionSample(rows);
        for (int row = 0; row < rows; row++) {
            sample.years[row] = (1 + row % 20) / 20.0;
            sample.volatility[row] = random.nextDouble(0.12, 0.4);
            double deviations = random.nextDouble(-4.0, 2.0);
            double width = 0.2 * Math.sqrt(sample.years[row]);
            sample.set(row, deviations > 0.0, 6_000.0, 6_000.0 * StrictMath.exp(deviations * width));
            sample.rate[row] = 0.04;
            sample.yield[row] = 0.015;
            sample.price(row);
        }
        return sample;
    }

    private void set(int row, boolean call, double spotLevel, double strikeLevel) {
        isCall[row] = call;
        spot[row] = spotLevel;
        strike[row] = strikeLevel;
    }

    private void price(int row) {
        forward[row] = spot[row] * StrictMath.exp((rate[row] - yield[row]) * years[row]);
        undiscountedPrice[row] = Black.price(putCall(row), forward[row], strike[row], years[row], volatility[row]);
    }

    int rows() {
        return spot.length;
    }

    PutCall putCall(int row) {
        return isCall[row] ? PutCall.CALL : PutCall.PUT;
    }

    OptionColumns options() {
        OptionColumns columns = OptionColumns.onSpots(rows());
        for (int row = 0; row < rows(); row++) {
            columns.setOnSpot(
                    row, putCall(row), spot[row], strike[row], years[row], rate[row], yield[row], volatility[row]);
        }
        return columns;
    }

    VolatilityColumns prices() {
        VolatilityColumns columns = new VolatilityColumns(rows());
        for (int row = 0; row < rows(); row++) {
            columns.set(row, putCall(row), forward[row], strike[row], years[row], undiscountedPrice[row]);
        }
        return columns;
    }
}

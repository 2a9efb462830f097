package org.alvh.quant.pricing.batch;

/**
 * Which arguments a batch answers. The bounds are far beyond any market and keep every intermediate result of
 * the formulas a normal double, so that no form needs a branch for overflow: levels and strikes from 1e-50 to
 * 1e50, up to 50 years, volatility up to 1e6, rates and yields between −5 and 5.
 */
final class Domain {

    private static final double LEAST_LEVEL = 1e-50;
    private static final double GREATEST_LEVEL = 1e50;
    private static final double MOST_YEARS = 50.0;
    private static final double GREATEST_VOLATILITY = 1e6;
    private static final double GREATEST_RATE = 5.0;

    private Domain() {}

    /** Whether a row is answered; a NaN is not. */
    static boolean admits(OptionColumns options, int row) {
        double ofLevels = roomOfLevels(options.level[row], options.strike[row]);
        double ofTime = roomOfTime(options.years[row], options.volatility[row]);
        return Math.min(Math.min(ofLevels, ofTime), roomOfRates(options.rate[row], options.yield[row])) >= 0.0;
    }

    /** Refuses the rows of a block that are outside, whatever was computed for them. */
    static void refuseOutside(Block block, int rows) {
        measure(block, rows);
        for (int row = 0; row < rows; row++) {
            if (!(block.tails.fraction[row] >= 0.0)) {
                block.refuse(row);
            }
        }
    }

    private static void measure(Block block, int rows) {
        double[] level = block.level;
        double[] strike = block.strike;
        double[] years = block.years;
        double[] volatility = block.volatility;
        double[] room = block.tails.fraction;
        for (int i = 0; i < rows; i++) {
            room[i] = Math.min(roomOfLevels(level[i], strike[i]), roomOfTime(years[i], volatility[i]));
        }
        double[] rate = block.rate;
        double[] yield = block.yield;
        for (int i = 0; i < rows; i++) {
            room[i] = Math.min(room[i], roomOfRates(rate[i], yield[i]));
        }
    }

    private static double roomOfLevels(double level, double strike) {
        return Math.min(within(level, LEAST_LEVEL, GREATEST_LEVEL), within(strike, LEAST_LEVEL, GREATEST_LEVEL));
    }

    private static double roomOfTime(double years, double volatility) {
        return Math.min(within(years, 0.0, MOST_YEARS), within(volatility, 0.0, GREATEST_VOLATILITY));
    }

    private static double roomOfRates(double rate, double yield) {
        return Math.min(within(rate, -GREATEST_RATE, GREATEST_RATE), within(yield, -GREATEST_RATE, GREATEST_RATE));
    }

    /** Negative outside. */
    private static double within(double value, double least, double greatest) {
        return (value - least) * (greatest - value);
    }
}

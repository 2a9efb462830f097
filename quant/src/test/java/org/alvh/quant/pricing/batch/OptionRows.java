package org.alvh.quant.pricing.batch;

import java.util.random.RandomGenerator;
import org.alvh.quant.instrument.PutCall;

/** Draws rows of options, ordinary ones and the ends of the domain among them. */
final class OptionRows {

    private static final double[] NO_ARGUMENT = {
        Double.NaN, -1.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e80, -0.0, 1e-300
    };

    private OptionRows() {}

    static void draw(RandomGenerator random, OptionColumns options) {
        for (int row = 0; row < options.rows(); row++) {
            draw(random, options, row);
        }
    }

    private static void draw(RandomGenerator random, OptionColumns options, int row) {
        double spot = StrictMath.pow(10.0, random.nextDouble(-2.0, 5.0));
        double years = random.nextInt(50) == 0 ? 0.0 : StrictMath.pow(10.0, random.nextDouble(-6.0, 1.6));
        double volatility = random.nextInt(50) == 0 ? 0.0 : StrictMath.pow(10.0, random.nextDouble(-3.0, 1.0));
        double farthest = random.nextInt(4) == 0 ? 45.0 : 5.0;
        double distance = random.nextDouble(-farthest, farthest) * volatility * Math.sqrt(years);
        double strike = random.nextInt(30) == 0 ? spot : spot * StrictMath.exp(Math.clamp(distance, -50.0, 50.0));
        double rate = random.nextDouble(-0.02, 0.2);
        double yield = random.nextInt(20) == 0 ? rate : random.nextDouble(-0.01, 0.1);
        double[] arguments = {spot, strike, years, rate, yield, volatility};
        if (random.nextInt(200) == 0) {
            arguments[random.nextInt(arguments.length)] = NO_ARGUMENT[random.nextInt(NO_ARGUMENT.length)];
        }
        PutCall putCall = random.nextBoolean() ? PutCall.CALL : PutCall.PUT;
        options.setOnSpot(
                row, putCall, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    }
}

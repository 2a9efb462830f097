package org.alvh.marketdata.surface;

import java.util.function.DoubleUnaryOperator;

/**
 * The strip of options priced from a smile's volatilities alone: ∫φ(y)·h² dy by the midpoint rule over y on a
 * fine grid of z, with nothing of the model's quadrature, derivatives or closed forms in it.
 */
final class StripIntegral {

    private static final int STEPS = 100_000;

    private StripIntegral() {}

    static double of(DoubleUnaryOperator volatility, double varianceSwapVolatility, double years) {
        double deviation = varianceSwapVolatility * StrictMath.sqrt(years);
        double sum = 0.0;
        double before = argument(-12.0, volatility, varianceSwapVolatility, deviation);
        for (int i = 1; i <= STEPS; i++) {
            double z = -12.0 + 19.0 * i / STEPS;
            double after = argument(z, volatility, varianceSwapVolatility, deviation);
            double middle = z - 9.5 / STEPS;
            double h = volatility.applyAsDouble(middle * deviation) / varianceSwapVolatility;
            double y = argument(middle, volatility, varianceSwapVolatility, deviation);
            sum += StrictMath.exp(-0.5 * y * y) / StrictMath.sqrt(2.0 * StrictMath.PI) * h * h * (before - after);
            before = after;
        }
        return sum;
    }

    private static double argument(double z, DoubleUnaryOperator volatility, double swap, double deviation) {
        double h = volatility.applyAsDouble(z * deviation) / swap;
        return -z / h - deviation * h / 2.0;
    }
}

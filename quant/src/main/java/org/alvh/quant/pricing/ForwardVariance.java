package org.alvh.quant.pricing;

/** Variance that two expiries of one underlying leave between them, or why they leave none. */
public sealed interface ForwardVariance {

    /**
     * The variance between the expiries.
     *
     * @param annual per year, decimal; from 0
     */
    record Known(double annual) implements ForwardVariance {

        public Known {
            Arguments.requireNotNegative(annual, "forward variance");
        }

        /** Forward volatility, annual and decimal. */
        public double volatility() {
            return Math.sqrt(annual);
        }
    }

    /**
     * Total variance falls from the near expiry to the far one, which is a calendar arbitrage: one of the quotes is
     * wrong.
     *
     * @param nearTotal σ₁²T₁
     * @param farTotal σ₂²T₂, less than that
     */
    record Negative(double nearTotal, double farTotal) implements ForwardVariance {}

    /**
     * σ²_fwd(T₁, T₂) = (σ₂²T₂ − σ₁²T₁)/(T₂ − T₁). A fall within the rounding of the totals is none. Times may be years
     * of the calendar or of a variance clock, of one kind.
     */
    static ForwardVariance between(double nearVolatility, double nearYears, double farVolatility, double farYears) {
        Arguments.requireNotNegative(nearVolatility, "near volatility");
        Arguments.requireNotNegative(nearYears, "near years");
        Arguments.requireNotNegative(farVolatility, "far volatility");
        Arguments.requireNotNegative(farYears, "far years");
        Arguments.requirePositive(farYears - nearYears, "time between the expiries");
        double nearTotal = nearVolatility * nearVolatility * nearYears;
        double farTotal = farVolatility * farVolatility * farYears;
        double growth = farTotal - nearTotal;
        // Each total is off by at most two roundings.
        if (growth < -8.0 * Math.ulp(nearTotal)) {
            return new Negative(nearTotal, farTotal);
        }
        return new Known(Math.max(growth, 0.0) / (farYears - nearYears));
    }
}

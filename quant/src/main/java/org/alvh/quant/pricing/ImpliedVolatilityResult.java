package org.alvh.quant.pricing;

/** Either the volatility that explains a price, or the reason why none does. */
public sealed interface ImpliedVolatilityResult {

    /** @param volatility annual, decimal; positive */
    record Solved(double volatility) implements ImpliedVolatilityResult {

        public Solved {
            Arguments.requirePositive(volatility, "volatility");
        }
    }

    record Refused(Reason reason) implements ImpliedVolatilityResult {}

    /** Which bound of no arbitrage the price does not respect. */
    enum Reason {
        /** Price at or below max(±(F − K), 0): no time value is left to explain. */
        BELOW_INTRINSIC,
        /** Price at or above F (call) or K (put), where volatility is infinite. */
        ABOVE_BOUND
    }
}

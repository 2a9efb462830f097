package org.alvh.cli.price;

import java.util.OptionalDouble;
import org.alvh.cli.table.BadField;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.BlackScholes;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.pricing.ImpliedVolatilityResult;
import org.alvh.quant.pricing.Valuation;

/**
 * What an option is worth, in model units.
 *
 * @param impliedVolatility of the price that was given; empty where none was
 */
record PricedOption(Valuation valuation, OptionalDouble impliedVolatility) {

    /** Prices at the volatility that was given, else at the one that the price implies. */
    static PricedOption of(OptionRow option) {
        try {
            OptionalDouble implied = option.price().isPresent()
                    ? OptionalDouble.of(implied(option, option.price().getAsDouble()))
                    : OptionalDouble.empty();
            OptionalDouble volatility = option.volatility().isPresent() ? option.volatility() : implied;
            Valuation valuation = valuation(option, volatility.orElseThrow());
            if (!Double.isFinite(valuation.price())) {
                throw new BadField("the price is no finite number with these values");
            }
            return new PricedOption(valuation, implied);
        } catch (IllegalArgumentException outside) {
            throw new BadField("these values cannot be priced: " + outside.getMessage());
        }
    }

    private static Valuation valuation(OptionRow option, double volatility) {
        return switch (option.model()) {
            case BLACK_SCHOLES ->
                BlackScholes.value(
                        option.right(),
                        option.underlying(),
                        option.strike(),
                        option.years(),
                        option.rate(),
                        option.dividendYield(),
                        volatility);
            case BLACK_76 ->
                Black.value(
                        option.right(),
                        option.underlying(),
                        option.strike(),
                        option.years(),
                        volatility,
                        option.rate());
        };
    }

    private static double implied(OptionRow option, double price) {
        double forward = switch (option.model()) {
            case BLACK_SCHOLES ->
                BlackScholes.forward(option.underlying(), option.years(), option.rate(), option.dividendYield());
            case BLACK_76 -> option.underlying();
        };
        double undiscounted = price * Elementary.exp(option.rate() * option.years());
        return switch (ImpliedVolatility.black(
                option.right(), forward, option.strike(), option.years(), undiscounted)) {
            case ImpliedVolatilityResult.Solved solved -> solved.volatility();
            case ImpliedVolatilityResult.Refused refused ->
                throw new BadField("no volatility gives the price " + price + ": it is "
                        + switch (refused.reason()) {
                            case BELOW_INTRINSIC -> "at or below the discounted intrinsic value";
                            case ABOVE_BOUND -> "at or above the most that the option can be worth";
                        }
                        + " (" + refused.reason() + ")");
        };
    }
}

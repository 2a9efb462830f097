package org.alvh.quant.pricing;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Reason;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Refused;
import org.alvh.quant.pricing.ImpliedVolatilityResult.Solved;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedVolatilityTest {

    /** Prices by Strata, from the same 63 as in {@link ReferencePricesTest}. */
    @ParameterizedTest
    @CsvSource({"85, 27.103751052550102, 0.2", "85, 66.87809290575849, 0.8"})
    void givesBackStratasVolatility(double strike, double price, double volatility) {
        ImpliedVolatilityResult result = ImpliedVolatility.black(CALL, 104.0, strike, 4.5, price);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Solved.class, solved -> assertThat(solved.volatility()).isCloseTo(volatility, within(1e-14)));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 105, 100, 5, BELOW_INTRINSIC",
        "CALL, 105, 100, 4.99, BELOW_INTRINSIC",
        "CALL, 95, 100, 0, BELOW_INTRINSIC",
        "PUT, 95, 100, -1, BELOW_INTRINSIC",
        "CALL, 95, 100, 95, ABOVE_BOUND",
        "PUT, 95, 100, 100, ABOVE_BOUND",
        "PUT, 95, 100, 1e9, ABOVE_BOUND"
    })
    void refusesPricesThatNoVolatilityExplains(
            PutCall putCall, double forward, double strike, double price, Reason reason) {
        assertThat(ImpliedVolatility.black(putCall, forward, strike, 0.5, price))
                .isEqualTo(new Refused(reason));
        assertThat(ImpliedVolatility.blackOrNaN(putCall, forward, strike, 0.5, price))
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 100, 100, 1e-300",
        "CALL, 100, 100, 99.99999999999999",
        "CALL, 100, 101, 1e-300",
        "CALL, 100, 1e6, 1e-250",
        "CALL, 100, 1e6, 99.99999999999999",
        "PUT, 1e6, 1e-3, 5e-324",
        "PUT, 100, 100.00000000000001, 1e-13"
    })
    void answersAtTheEdgesOfItsDomain(PutCall putCall, double forward, double strike, double price) {
        double volatility = ImpliedVolatility.blackOrNaN(putCall, forward, strike, 1.0, price);
        assertThat(volatility).isPositive().isFinite();
        double again = Black.price(putCall, forward, strike, 1.0, volatility);
        assertThat(again).isCloseTo(price, within(1e-11 * price + Double.MIN_VALUE));
    }

    @Test
    void meaninglessArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpliedVolatility.black(CALL, 100.0, 100.0, 0.0, 2.0))
                .withMessageStartingWith("years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpliedVolatility.black(PUT, 100.0, 100.0, 1.0, Double.NaN))
                .withMessageStartingWith("price");
    }

    /**
     * Over σ√T from 1e-6 to 10 and twelve deviations to each side. A price carries the volatility as far as its
     * last bit, over vega, reaches; where that is less than 1e-13, 1e-12 must come back.
     */
    @Seeded(cases = 1_000)
    void roundTripOverTheWholeDomain(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        for (int i = 0; i < 10; i++) {
            double deviation = StrictMath.pow(10.0, random.nextDouble(-6.0, 1.0));
            double years = StrictMath.pow(10.0, random.nextDouble(-4.0, 1.0));
            double volatility = deviation / Math.sqrt(years);
            double forward = random.nextDouble(5.0, 7_000.0);
            double strike = forward * StrictMath.exp(Math.clamp(random.nextDouble(-12.0, 12.0) * deviation, -20, 20));
            PutCall putCall = random.nextBoolean() ? CALL : PUT;
            assertRoundTrip(putCall, forward, strike, years, volatility);
        }
    }

    /** Whatever lies strictly inside its bounds has a volatility, and that gives the price back as far as it can. */
    @Seeded(cases = 300)
    void everyPriceInsideItsBoundsHasAVolatility(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        for (int i = 0; i < 30; i++) {
            double forward = StrictMath.pow(10.0, random.nextDouble(-3.0, 6.0));
            double strike = forward * StrictMath.exp(random.nextDouble(0.0, random.nextBoolean() ? 300.0 : 0.1));
            double share = random.nextBoolean()
                    ? StrictMath.pow(10.0, random.nextDouble(-290.0, 0.0))
                    : 1.0 - StrictMath.pow(10.0, random.nextDouble(-15.0, 0.0));
            double price = share * forward;
            double volatility = ImpliedVolatility.blackOrNaN(CALL, forward, strike, 1.0, price);
            assertThat(volatility)
                    .as("F %s K %s price %s", forward, strike, price)
                    .isPositive()
                    .isFinite();
            double again = Black.price(CALL, forward, strike, 1.0, volatility);
            assertThat(again).as("F %s K %s price %s", forward, strike, price).isCloseTo(price, within(2e-12 * price));
        }
    }

    private static void assertRoundTrip(
            PutCall putCall, double forward, double strike, double years, double volatility) {
        Valuation value = Black.undiscounted(putCall, forward, strike, years, volatility);
        double price = value.price();
        double intrinsic = Math.max(putCall.sign() * (forward - strike), 0.0);
        double known = Math.ulp(price) / (value.greeks().vega() * volatility);
        if (!(known < 1e-13) || price <= intrinsic) {
            return;
        }
        assertThat(ImpliedVolatility.blackOrNaN(putCall, forward, strike, years, price))
                .as("%s F %s K %s T %s σ %s", putCall, forward, strike, years, volatility)
                .isCloseTo(volatility, within(1e-12 * volatility));
    }
}

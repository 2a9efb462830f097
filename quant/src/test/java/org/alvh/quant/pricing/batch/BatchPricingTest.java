package org.alvh.quant.pricing.batch;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.BlackScholes;
import org.alvh.quant.pricing.Greeks;
import org.alvh.quant.pricing.Valuation;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchPricingTest {

    private static final BatchPricing PRICING = new BatchPricing(Form.LOOP);

    /** Numerical derivatives of the formula by mpmath 1.3 at 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "CALL, 100.0, 100.0, 0.00273972602739726, 0.05, 0.02, 0.1, 0.21293060896969218, 0.50728035192866184, "
                + "0.76200851246254548, 2.0876945546919052, -39.611620148464779, 0.13839754680519585",
        "PUT, 4000.0, 2800.0, 0.02, 0.04, 0.015, 0.35, 5.9230422084676946e-12, -2.2300152009622929e-13, "
                + "8.3056005289657544e-15, 9.3022725924416445e-10, -8.1169514446884766e-9, -1.7958582451867697e-11",
        "CALL, 100.0, 150.0, 0.01, 0.03, 0.0, 0.2, 1.8071311004825112e-92, 1.8402260821459693e-91, "
                + "1.8675906438391638e-90, 3.735181287678328e-89, -3.7406965445314646e-88, 1.8384189510454868e-91",
        "PUT, 50.0, 75.0, 1.5, 0.06, 0.01, 0.4, 23.464090990103427, -0.65634103222533223, 0.014629930988470117, "
                + "21.944896482705176, 0.12271184227551237, -84.421713902055057",
        "CALL, 20.0, 25.0, 0.125, 0.04, 0.0, 2.5, 5.4404675743476848, 0.57735851463661967, 0.022141963458243541, "
                + "2.7677454322804427, -27.921722431539815, 0.76333783979808857",
        "PUT, 100.0, 100.00000001, 0.0001, 0.0, 0.0, 0.01, 0.0039894278025503942, -0.49998045182801768, "
                + "39.894227992250244, 0.39894227992250247, -19.947113996125123, -0.005000203461060432",
        "CALL, 6000.0, 3000.0, 30.0, 0.03, 0.02, 0.5, 2964.197284153752, 0.52595856376482503, "
                + "2.9736081710094255e-6, 1605.7484123450898, 43.987167929180645, 5746.6229530559451"
    })
    void priceAndGreeksByTheSpot(
            PutCall putCall,
            double spot,
            double strike,
            double years,
            double rate,
            double yield,
            double volatility,
            double price,
            double delta,
            double gamma,
            double vega,
            double theta,
            double rho) {
        Valuation value = onSpot(putCall, spot, strike, years, rate, yield, volatility);
        double[] wanted = {price, delta, gamma, vega, theta, rho};
        assertClose(numbers(value), wanted, 1e-12);
    }

    @Seeded(cases = 200)
    void agreesWithTheFunctionsForOneOption(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        for (int i = 0; i < 50; i++) {
            double forward = random.nextDouble(5.0, 7_000.0);
            double years = random.nextDouble(1.0 / 365.0, 3.0);
            double volatility = random.nextDouble(0.02, 2.0);
            double strike =
                    forward * StrictMath.exp(random.nextDouble(-20.0, 20.0) * volatility * StrictMath.sqrt(years));
            PutCall putCall = random.nextBoolean() ? CALL : PUT;
            assertClose(
                    numbers(onForward(putCall, forward, strike, years, volatility, 0.04)),
                    numbers(Black.value(putCall, forward, strike, years, volatility, 0.04)),
                    1e-12);
            assertClose(
                    numbers(onSpot(putCall, forward, strike, years, 0.04, 0.04, volatility)),
                    numbers(BlackScholes.value(putCall, forward, strike, years, 0.04, 0.04, volatility)),
                    2e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "0.25, 0", "0, 0"})
    void withoutTimeOrVolatilityThePriceIsIntrinsic(double years, double volatility) {
        assertThat(onForward(CALL, 105.0, 100.0, years, volatility, 0.0))
                .isEqualTo(new Valuation(5.0, new Greeks(1.0, 0.0, 0.0, 0.0, -years * 5.0)));
        assertThat(onForward(PUT, 105.0, 100.0, years, volatility, 0.0).price()).isZero();
        Valuation atTheMoney = onForward(CALL, 100.0, 100.0, years, volatility, 0.0);
        assertThat(atTheMoney.price()).isZero();
        assertThat(atTheMoney.greeks().delta()).isEqualTo(0.5);
        assertThat(atTheMoney.greeks().gamma()).isZero();
    }

    @Test
    void unboundedVolatilityGivesTheBound() {
        assertThat(onForward(CALL, 90.0, 110.0, 1.0, 1e6, 0.0).price()).isEqualTo(90.0);
        assertThat(onForward(PUT, 90.0, 110.0, 1.0, 1e6, 0.0).price()).isEqualTo(110.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1.0, 1e60})
    void aRowWithoutMeaningIsRefusedAndItsNeighboursAreNot(double bad) {
        for (int argument = 0; argument < 6; argument++) {
            OptionColumns options = OptionColumns.onSpots(3);
            double[] middle = {100.0, 100.0, 1.0, 0.03, 0.01, 0.2};
            middle[argument] = argument < 3 || argument == 5 ? bad : -bad * 1e9;
            options.setOnSpot(0, CALL, 100.0, 100.0, 1.0, 0.03, 0.01, 0.2);
            options.setOnSpot(1, CALL, middle[0], middle[1], middle[2], middle[3], middle[4], middle[5]);
            options.setOnSpot(2, CALL, 100.0, 100.0, 1.0, 0.03, 0.01, 0.2);
            ValuationColumns values = new ValuationColumns(3);
            PRICING.value(options, values);
            assertThat(values.isRefused(1)).as("argument %d", argument).isTrue();
            assertThat(values.rho(1)).isNaN();
            assertThat(values.valuation(0)).isEqualTo(values.valuation(2));
            assertThatIllegalStateException()
                    .isThrownBy(() -> values.valuation(1))
                    .withMessageContaining("row 1");
        }
    }

    @Test
    void columnsOfAnotherKindOrLengthAreNamed() {
        OptionColumns options = OptionColumns.onForwards(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> options.setOnSpot(0, CALL, 1.0, 1.0, 1.0, 0.0, 0.0, 0.2))
                .withMessageContaining("setOnForward");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICING.value(options, new ValuationColumns(3)))
                .withMessageContaining("2 options");
    }

    @Seeded(cases = 300)
    void parityMonotonyAndConvexity(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        double f = random.nextDouble(5.0, 7_000.0);
        double t = random.nextDouble(1.0 / 365.0, 3.0);
        double v = random.nextDouble(0.02, 2.0);
        double k = f * StrictMath.exp(random.nextDouble(-6.0, 6.0) * v * StrictMath.sqrt(t));
        double call = onForward(CALL, f, k, t, v, 0.0).price();
        double noise = 1e-15 * Math.max(f, k);
        assertThat(call - onForward(PUT, f, k, t, v, 0.0).price()).isCloseTo(f - k, within(noise));
        assertThat(onForward(CALL, f, k, t, v * 1.01, 0.0).price()).isGreaterThanOrEqualTo(call - noise);
        double below = onForward(CALL, f, k * 0.99, t, v, 0.0).price();
        double above = onForward(CALL, f, k * 1.01, t, v, 0.0).price();
        assertThat(below).isGreaterThanOrEqualTo(call - noise);
        assertThat(0.5 * (below + above)).isGreaterThanOrEqualTo(call - noise);
        assertThat(call).isBetween(Math.max(f - k, 0.0), f);
    }

    /** Where nearer and other tail change from a difference to a sum, the price is the same to rounding. */
    @ParameterizedTest
    @CsvSource({"100", "101", "120", "300"})
    void bothSidesOfTheFoldMeet(double strike) {
        double x = StrictMath.log(strike / 100.0);
        // −x/s − s/2 = −0.05
        double s = 0.05 + Math.sqrt(0.0025 + 2.0 * x);
        double before =
                onForward(CALL, 100.0, strike, 1.0, s * (1.0 - 1e-14), 0.0).price();
        double after =
                onForward(CALL, 100.0, strike, 1.0, s * (1.0 + 1e-14), 0.0).price();
        assertThat(before).isCloseTo(after, within(1e-13 * after));
    }

    @Test
    void aFormIsChosenByTheWorkAndTheMachine() {
        assertThat(Form.forWork(5_000)).isEqualTo(Form.LOOP);
        assertThat(Form.forWork(1_000_000_000)).isEqualTo(Form.VECTOR.isAvailable() ? Form.VECTOR : Form.LOOP);
    }

    private static Valuation onForward(
            PutCall putCall, double forward, double strike, double years, double volatility, double rate) {
        OptionColumns options = OptionColumns.onForwards(1);
        options.setOnForward(0, putCall, forward, strike, years, volatility, rate);
        ValuationColumns values = new ValuationColumns(1);
        PRICING.value(options, values);
        return values.valuation(0);
    }

    private static Valuation onSpot(
            PutCall putCall, double spot, double strike, double years, double rate, double yield, double volatility) {
        OptionColumns options = OptionColumns.onSpots(1);
        options.setOnSpot(0, putCall, spot, strike, years, rate, yield, volatility);
        ValuationColumns values = new ValuationColumns(1);
        PRICING.value(options, values);
        return values.valuation(0);
    }

    private static double[] numbers(Valuation value) {
        Greeks greeks = value.greeks();
        return new double[] {value.price(), greeks.delta(), greeks.gamma(), greeks.vega(), greeks.theta(), greeks.rho()
        };
    }

    private static void assertClose(double[] actual, double[] wanted, double relative) {
        // Theta and rho are differences of terms of the size of the price.
        double[] scale = {0.0, 0.0, 0.0, 0.0, 0.2 * Math.abs(wanted[0]), Math.abs(wanted[0])};
        for (int i = 0; i < actual.length; i++) {
            double tolerance = relative * (Math.abs(wanted[i]) + scale[i]) + Double.MIN_NORMAL;
            assertThat(actual[i]).as("number %d", i).isCloseTo(wanted[i], within(tolerance));
        }
    }
}

package org.alvh.quant.pricing;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected Greeks: numerical derivatives of the formula by mpmath 1.3 at 40 digits. */
class BlackTest {

    @ParameterizedTest
    @CsvSource({
        "CALL, 20, 25, 0.125, 0.9, 0.04, 1.0021632455520972, 0.2923839140344636, 0.053849316272621135, "
                + "2.423219232267951, -8.68350270634254, -0.12527040569401215",
        "PUT, 4000, 4300, 0.25, 0.15, 0.05, 323.6434129214917, -0.8127552404039521, 0.000854770616183484, "
                + "512.8623697100904, -137.67654026695254, -80.91085323037292"
    })
    void priceAndGreeksByTheForward(
            PutCall putCall,
            double forward,
            double strike,
            double years,
            double volatility,
            double rate,
            double price,
            double delta,
            double gamma,
            double vega,
            double theta,
            double rho) {
        Valuation value = Black.value(putCall, forward, strike, years, volatility, rate);
        assertClose(value, new Valuation(price, new Greeks(delta, gamma, vega, theta, rho)));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 4000, 4200, 0.125, 0.05, 0.018, 0.2, 46.070438469620065, 0.2742777137311387, "
                + "0.0011768365991628102, 470.7346396651241, -409.39173716620405, 131.38005205686684",
        "PUT, 4000, 3600, 0.125, 0.05, 0.018, 0.28, 25.409799349687813, -0.12392880906730845, "
                + "0.0005163907032878591, 289.17879384120107, -306.7468715740453, -65.1406294523652",
        "PUT, 100, 120, 2, 0.01, 0.03, 0.35, 34.42565282653172, -0.5461411579401113, "
                + "0.007437685410625812, 52.06379787438069, -5.303608101623215, -178.0795372410857"
    })
    void priceAndGreeksByTheSpot(
            PutCall putCall,
            double spot,
            double strike,
            double years,
            double rate,
            double dividendYield,
            double volatility,
            double price,
            double delta,
            double gamma,
            double vega,
            double theta,
            double rho) {
        Valuation value = BlackScholes.value(putCall, spot, strike, years, rate, dividendYield, volatility);
        assertClose(value, new Valuation(price, new Greeks(delta, gamma, vega, theta, rho)));
        assertThat(BlackScholes.price(putCall, spot, strike, years, rate, dividendYield, volatility))
                .isCloseTo(price, within(1e-13 * price));
    }

    @Test
    void greeksConvertToTheUnitsOfScreens() {
        Greeks greeks = new Greeks(0.2, 0.01, 470.0, -365.0, 1.0);
        assertThat(greeks.vegaPerVolPoint()).isEqualTo(4.7);
        assertThat(greeks.thetaPerDay()).isEqualTo(-1.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "0.25, 0", "0, 0"})
    void withoutTimeOrVolatilityThePriceIsIntrinsic(double years, double volatility) {
        assertThat(Black.undiscounted(CALL, 105.0, 100.0, years, volatility))
                .isEqualTo(new Valuation(5.0, new Greeks(1.0, 0.0, 0.0, 0.0, 0.0)));
        assertThat(Black.undiscounted(PUT, 105.0, 100.0, years, volatility).price())
                .isZero();
        assertThat(Black.delta(PUT, 95.0, 100.0, years, volatility)).isEqualTo(-1.0);
        assertThat(Black.delta(CALL, 100.0, 100.0, years, volatility)).isEqualTo(0.5);
    }

    /** 3.20 less e^{−0.04·0.5}·2. */
    @Test
    void extrinsicValueStandsOnTheForward() {
        assertThat(Black.extrinsic(CALL, 3.2, 102.0, 100.0, 0.5, 0.04)).isCloseTo(1.2396026534, within(1e-10));
        assertThat(Black.extrinsic(PUT, 3.2, 102.0, 100.0, 0.5, 0.04)).isEqualTo(3.2);
        assertThat(Black.extrinsic(PUT, 0.9, 99.0, 100.0, 0.0, 0.04)).isCloseTo(-0.1, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void unboundedVolatilityGivesTheBound(PutCall putCall) {
        double bound = putCall == CALL ? 90.0 : 110.0;
        assertThat(Black.price(putCall, 90.0, 110.0, 1.0, 1e6)).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 1, 0.2, forward",
        "NaN, 100, 1, 0.2, forward",
        "100, -5, 1, 0.2, strike",
        "100, Infinity, 1, 0.2, strike",
        "100, 100, -1, 0.2, years",
        "100, 100, 1, -0.2, volatility",
        "100, 100, 1, NaN, volatility"
    })
    void meaninglessArgumentsAreNamed(double forward, double strike, double years, double volatility, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Black.price(CALL, forward, strike, years, volatility))
                .withMessageStartingWith(name);
    }

    @Seeded(cases = 500)
    void putCallParity(SeededCase seeded) {
        Option option = Option.draw(seeded.random());
        double call = Black.price(CALL, option.forward, option.strike, option.years, option.volatility);
        double put = Black.price(PUT, option.forward, option.strike, option.years, option.volatility);
        double scale = Math.max(option.forward, option.strike);
        assertThat(call - put).isCloseTo(option.forward - option.strike, within(4e-16 * scale));
        Greeks ofCall = Black.undiscounted(CALL, option.forward, option.strike, option.years, option.volatility)
                .greeks();
        Greeks ofPut = Black.undiscounted(PUT, option.forward, option.strike, option.years, option.volatility)
                .greeks();
        assertThat(ofCall.delta() - ofPut.delta()).isCloseTo(1.0, within(4e-16));
        assertThat(ofCall.gamma()).isEqualTo(ofPut.gamma());
        assertThat(ofCall.vega()).isEqualTo(ofPut.vega());
    }

    @Seeded(cases = 500)
    void risesWithVolatilityAndTimeAndIsConvexInStrike(SeededCase seeded) {
        Option option = Option.draw(seeded.random());
        double f = option.forward;
        double k = option.strike;
        double t = option.years;
        double v = option.volatility;
        double price = Black.price(CALL, f, k, t, v);
        double noise = 1e-15 * f;
        assertThat(Black.price(CALL, f, k, t, v * 1.01)).isGreaterThanOrEqualTo(price - noise);
        assertThat(Black.price(CALL, f, k, t * 1.01, v)).isGreaterThanOrEqualTo(price - noise);
        assertThat(Black.price(CALL, f * 1.01, k, t, v)).isGreaterThanOrEqualTo(price - noise);
        double below = Black.price(CALL, f, k * 0.99, t, v);
        double above = Black.price(CALL, f, k * 1.01, t, v);
        assertThat(below).isGreaterThanOrEqualTo(price - noise);
        assertThat(0.5 * (below + above)).isGreaterThanOrEqualTo(price - noise);
        assertThat(price).isBetween(Math.max(f - k, 0.0), f);
    }

    /** On both sides of the change from series to formula the price is the same to rounding. */
    @ParameterizedTest
    @CsvSource({"100, 100", "100, 105", "100, 130", "130, 100", "100, 300"})
    void seriesAndFormulaMeet(double forward, double strike) {
        double before = Black.timeValue(forward, strike, Math.nextDown(0.2));
        double after = Black.timeValue(forward, strike, 0.2);
        assertThat(before).isCloseTo(after, within(1e-13 * after));
    }

    private static void assertClose(Valuation actual, Valuation expected) {
        Greeks got = actual.greeks();
        Greeks want = expected.greeks();
        double[] values = {actual.price(), got.delta(), got.gamma(), got.vega(), got.theta(), got.rho()};
        double[] wanted = {expected.price(), want.delta(), want.gamma(), want.vega(), want.theta(), want.rho()};
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i]).as("value %d", i).isCloseTo(wanted[i], within(2e-13 * Math.abs(wanted[i])));
        }
    }

    private record Option(double forward, double strike, double years, double volatility) {

        static Option draw(RandomGenerator random) {
            double forward = random.nextDouble(5.0, 7_000.0);
            double years = random.nextDouble(1.0 / 365.0, 3.0);
            double volatility = random.nextDouble(0.02, 2.0);
            double deviations = random.nextDouble(-6.0, 6.0);
            double strike = forward * StrictMath.exp(deviations * volatility * StrictMath.sqrt(years));
            return new Option(forward, strike, years, volatility);
        }
    }
}

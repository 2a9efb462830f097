package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: mpmath 1.3 at 40 digits, rounded once. Ranges: fdlibm through StrictMath. */
class ElementaryTest {

    @ParameterizedTest
    @CsvSource({
        "-700.5, 5.980196118639791e-305",
        "-1.25, 0.2865047968601901",
        "-1e-9, 0.999999999",
        "0, 1",
        "0.3, 1.3498588075760032",
        "1, 2.718281828459045",
        "100.75, 5.690744033881574e+43",
        "709.5, 1.3549863193146328e+308",
        "-745.2, 0",
        "710, Infinity",
        "Infinity, Infinity",
        "-Infinity, 0",
        "NaN, NaN"
    })
    void exponential(double x, double expected) {
        assertWithinUlps(Elementary.exp(x), expected, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-310, -713.8013788281542",
        "1e-5, -11.512925464970229",
        "0.7, -0.35667494393873245",
        "0.9999999999, -1.000000082790371e-10",
        "1, 0",
        "1.0000001, 9.999999505838704e-8",
        "3.5, 1.252762968495368",
        "1e300, 690.7755278982137",
        "0, -Infinity",
        "Infinity, Infinity",
        "-1, NaN",
        "NaN, NaN"
    })
    void logarithm(double x, double expected) {
        assertWithinUlps(Elementary.log(x), expected, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "-1e-12, -1e-12",
        "0.01, 0.00999966667999946",
        "0.5, 0.46211715726000974",
        "-2, -0.9640275800758169",
        "9.5, 0.9999999887944072",
        "700, 1",
        "-Infinity, -1"
    })
    void hyperbolicTangent(double x, double expected) {
        assertWithinUlps(Elementary.tanh(x), expected, 3);
    }

    @Test
    void logRatioKeepsItsDigitsNextToOne() {
        assertWithinUlps(Elementary.logRatio(100.00000000001, 100.0), 1.000444171950171e-13, 1);
    }

    @Test
    void logRatioOfExtremesDoesNotOverflow() {
        assertThat(Elementary.logRatio(1e300, 1e-300)).isCloseTo(1381.5510557964274, within(1e-12));
    }

    @Seeded(cases = 200)
    void agreesWithFdlibm(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(-745.0, 709.7);
            assertWithinUlps(Elementary.exp(x), StrictMath.exp(x), 2);
            double small = random.nextDouble(-2.0, 2.0);
            assertWithinUlps(Elementary.expm1(small), StrictMath.expm1(small), 3);
            assertWithinUlps(Elementary.tanh(small), StrictMath.tanh(small), 4);
            double positive = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
            assertWithinUlps(Elementary.log(positive), StrictMath.log(positive), 2);
        }
    }

    private static void assertWithinUlps(double actual, double expected, int ulps) {
        boolean same = Double.compare(actual, expected) == 0;
        assertThat(same || Math.abs(actual - expected) <= ulps * Math.ulp(expected))
                .as("%s is within %d ulp of %s", actual, ulps, expected)
                .isTrue();
    }
}

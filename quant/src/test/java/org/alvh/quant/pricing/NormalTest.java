package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: mpmath 1.3 at 40 digits (erfc), rounded once. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "-37, 5.725571222524577e-300",
        "-20, 2.7536241186062337e-89",
        "-8, 6.220960574271784e-16",
        "-3, 0.0013498980316300946",
        "-0.5, 0.3085375387259869",
        "0, 0.5",
        "0.7, 0.758036347776927",
        "2.5, 0.9937903346742238",
        "6, 0.9999999990134123",
        "40, 1",
        "-40, 0",
        "Infinity, 1",
        "-Infinity, 0",
        "NaN, NaN"
    })
    void distributionKeepsItsRelativeAccuracyInTheTail(double x, double expected) {
        double tolerance = Double.isNaN(expected) ? 0.0 : 2e-15 * expected;
        assertThat(Normal.cdf(x)).isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.2533141373155003",
        "1, 0.6556795424187984",
        "10, 0.09902859647173193",
        "10000, 9.999999900000004e-5",
        "Infinity, 0"
    })
    void millsRatioNeverUnderflows(double x, double expected) {
        assertThat(Normal.millsRatio(x)).isCloseTo(expected, within(1e-15 * expected));
    }

    @Test
    void millsRatioRefusesTheUpperHalf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.millsRatio(-0.5))
                .withMessageContaining("-0.5");
    }

    @Seeded(cases = 100)
    void bothTailsSumToOneAndTheDensityIsTheSlope(SeededCase seeded) {
        double x = seeded.random().nextDouble(-8.0, 8.0);
        double slope = (Normal.cdf(x + 1e-5) - Normal.cdf(x - 1e-5)) / 2e-5;
        assertThat(Normal.cdf(x) + Normal.cdf(-x)).isCloseTo(1.0, within(2e-16));
        assertThat(Normal.pdf(x)).isCloseTo(slope, within(1e-9));
    }
}

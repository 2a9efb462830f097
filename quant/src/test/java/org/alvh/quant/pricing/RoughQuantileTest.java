package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by mpmath 1.3. */
class RoughQuantileTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.253347103136",
        "0.1, 1.28155156554",
        "0.05, 1.64485362695",
        "1e-6, 4.75342430882",
        "1e-20, 9.2623400898"
    })
    void sevenDigits(double probability, double expected) {
        assertThat(RoughQuantile.upper(StrictMath.log(probability))).isCloseTo(expected, within(1e-6 * expected));
    }

    @ParameterizedTest
    @CsvSource({"-690, 37.0261720503"})
    void tailsByTheirLogarithm(double logarithm, double expected) {
        assertThat(RoughQuantile.upper(logarithm)).isCloseTo(expected, within(1e-6 * expected));
    }
}

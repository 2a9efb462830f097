package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardVarianceTest {

    /**
     * σ₁²T₁ and σ₂²T₂ by hand. .04·.25 = .01 and .0625·.5 = .03125 leave .02125 over a quarter: .085. Equal
     * volatilities leave their own. From now, T₁ = 0, nothing is taken off.
     */
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.25, 0.25, 0.5, 0.085",
        "0.2, 0.25, 0.2,  0.5, 0.04",
        "0.3, 0.25, 0.2,  1,   0.023333333333333334",
        "0.9, 0,    0.2,  0.5, 0.04",
        "0.2, 1,    0.1,  4,   0",
    })
    void isWhatTheNearExpiryLeavesOfTheFar(double near, double nearYears, double far, double farYears, double annual) {
        ForwardVariance forward = ForwardVariance.between(near, nearYears, far, farYears);
        assertThat(forward).isInstanceOfSatisfying(ForwardVariance.Known.class, known -> {
            assertThat(known.annual()).isCloseTo(annual, within(1e-15));
            assertThat(known.volatility()).isCloseTo(Math.sqrt(annual), within(1e-8));
        });
    }

    /** .16·.25 = .04 above .0225·1 = .0225. */
    @Test
    void refusesATotalThatFalls() {
        assertThat(ForwardVariance.between(0.4, 0.25, 0.15, 1))
                .isInstanceOfSatisfying(ForwardVariance.Negative.class, negative -> {
                    assertThat(negative.nearTotal()).isCloseTo(0.04, within(1e-15));
                    assertThat(negative.farTotal()).isCloseTo(0.0225, within(1e-15));
                });
        assertThat(ForwardVariance.between(0.2, 0.5, 0.14142, 1)).isInstanceOf(ForwardVariance.Negative.class);
    }

    @Test
    void refusesExpiriesThatDoNotFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForwardVariance.between(0.2, 0.5, 0.2, 0.5))
                .withMessage("time between the expiries must be positive and finite, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForwardVariance.between(-0.2, 0.5, 0.2, 1))
                .withMessageStartingWith("near volatility");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForwardVariance.between(0.2, 0.5, Double.NaN, 1))
                .withMessageStartingWith("far volatility");
    }
}

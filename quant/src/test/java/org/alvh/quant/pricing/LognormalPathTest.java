package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LognormalPathTest {

    /** Touching: the density of the first passage, integrated by mpmath 1.3 at 30 digits; finishing: N(d₂) by it. */
    @ParameterizedTest
    @CsvSource({
        "100, 101, 110, 0.5, 0.2, 0.50022801392492511, 0.25006158649732082",
        "100, 101, 85, 0.5, 0.2, 0.250581896302074, 0.87468719546225636",
        "6000, 6030, 6500, 0.125, 0.14, 0.1194653257582776, 0.061647188705648245",
        "6000, 6030, 5000, 0.125, 0.3, 0.086512613797746686, 0.9566376685554081",
        "20, 20, 40, 0.25, 0.9, 0.085854407659271822, 0.038754406437344727",
        "100, 140, 120, 1, 0.1, 0.95674226814851831, 0.93208575615176611"
    })
    void finishingAndTouching(
            double spot,
            double forward,
            double level,
            double years,
            double volatility,
            double touching,
            double finishingAbove) {
        assertThat(LognormalPath.touching(spot, forward, level, years, volatility))
                .isCloseTo(touching, within(1e-13));
        double above = LognormalPath.finishingAbove(forward, level, years, volatility);
        assertThat(above).isCloseTo(finishingAbove, within(1e-14));
        assertThat(LognormalPath.finishingBelow(forward, level, years, volatility))
                .isCloseTo(1.0 - finishingAbove, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"100, 110, 105, 1", "100, 110, 111, 0", "100, 90, 95, 1", "100, 90, 101, 0", "100, 110, 110, 1"})
    void withoutVolatilityTheWayIsStraight(double spot, double forward, double level, double expected) {
        assertThat(LognormalPath.touching(spot, forward, level, 0.5, 0.0)).isEqualTo(expected);
        assertThat(LognormalPath.touching(spot, forward, level, 0.0, 0.3)).isEqualTo(expected);
    }

    @Test
    void theLevelOfNowIsTouchedAlready() {
        assertThat(LognormalPath.touching(100.0, 101.0, 100.0, 0.5, 0.2)).isEqualTo(1.0);
    }

    @Test
    void strongDriftDoesNotOverflow() {
        assertThat(LognormalPath.touching(100.0, 400.0, 200.0, 1.0, 0.01)).isEqualTo(1.0);
        assertThat(LognormalPath.touching(100.0, 25.0, 200.0, 1.0, 0.01)).isZero();
        assertThat(LognormalPath.touching(100.0, 25.0, 50.0, 1.0, 0.01)).isEqualTo(1.0);
    }

    @Test
    void meaninglessArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LognormalPath.touching(0.0, 100.0, 90.0, 0.5, 0.2))
                .withMessageStartingWith("spot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LognormalPath.touching(100.0, 100.0, 90.0, -0.5, 0.2))
                .withMessageStartingWith("years");
    }
}

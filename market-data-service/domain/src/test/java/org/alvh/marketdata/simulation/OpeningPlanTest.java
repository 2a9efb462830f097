package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningPlanTest {

    private final OpeningPlan plan = new OpeningPlan(16, 4, 3, 20, 2.5, 3.5, 2.6);

    @ParameterizedTest
    @CsvSource({"-20, 2.5", "16, 2.5", "17, 2.75", "19, 3.25", "20, 3.5", "23, 3.5", "33, 3.05", "43, 2.6", "60, 2.6"})
    void climbsAndReturnsInStraightLines(int session, double target) {
        assertThat(plan.target(session)).isCloseTo(target, within(1e-12));
    }

    @Test
    void refusesAPlanThatDoesNotFit() {
        assertThatThrownBy(() -> new OpeningPlan(20, 10, 10, 21, 2.5, 3.5, 2.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("61");
        assertThatThrownBy(() -> new OpeningPlan(16, 4, 3, 20, 2.5, 2.4, 2.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.4");
    }
}

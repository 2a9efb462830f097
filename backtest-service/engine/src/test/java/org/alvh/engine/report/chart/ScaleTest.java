package org.alvh.engine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void linearTicksAreRoundAndHoldTheValues() {
        assertThat(Scale.linear(0, 82.69).ticks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(Scale.linear(-0.37, 0).ticks()).containsExactly(-0.4, -0.30000000000000004, -0.2, -0.1, 0.0);
    }

    @Test
    void aSingleLevelHasRoomAroundIt() {
        Scale scale = Scale.linear(1_000_000, 1_000_000);
        assertThat(scale.height(1_000_000)).isEqualTo(0.5, within(1e-9));
        assertThat(Scale.linear(0, 0).height(0)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void ratiosAboveThreeAreLogarithmic() {
        assertThat(Scale.ofRatios(1, 3).logarithmic()).isFalse();
        assertThat(Scale.ofRatios(-1, 9).logarithmic()).isFalse();
        Scale scale = Scale.ofRatios(990_000, 7_100_000);
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.ticks()).containsExactly(1e6, 2e6, 5e6);
        assertThat(scale.height(2e6) - scale.height(1e6))
                .isEqualTo(scale.height(4e6) - scale.height(2e6), within(1e-12));
    }

    @Test
    void aNarrowLogarithmicScaleHasTicksToo() {
        assertThat(Scale.ofRatios(2.1, 6.6).ticks()).containsExactly(3.0, 4.0, 5.0);
    }
}

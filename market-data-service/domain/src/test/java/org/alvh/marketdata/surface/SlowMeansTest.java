package org.alvh.marketdata.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlowMeansTest {

    @Test
    void theFirstCloseIsItsOwnMean() {
        assertThat(Ema250.first(20.0).logExcess(20.0)).isZero();
    }

    @Test
    void halfOfAStepIsForgottenIn250Sessions() {
        Ema250 mean = Ema250.first(20.0);
        for (int session = 0; session < 250; session++) {
            mean = mean.next(40.0);
        }
        // √(20·40)
        assertThat(StrictMath.exp(mean.meanLog())).isCloseTo(28.284271247461902, within(1e-12));
    }

    @Test
    void oneSessionMovesTheMeanByAlpha() {
        // (1 − 2^(−1/250))·ln 1.5 more than ln 20, by Python
        assertThat(Ema250.first(20.0).next(30.0).meanLog()).isCloseTo(2.996854904523848, within(1e-15));
    }

    @Test
    void theMonthMeanTakesWhatThereIsThenTheLast21() {
        Ma21 mean = Ma21.first(1.0);
        assertThat(mean.mean()).isEqualTo(1.0);
        for (int close = 2; close <= 21; close++) {
            mean = mean.next(close);
        }
        assertThat(mean.mean()).isEqualTo(11.0);
        assertThat(mean.next(22.0).mean()).isEqualTo(12.0);
    }

    @Test
    void aCloseOfZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ema250.first(0.0)).withMessageContaining("VIX");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ma21.first(20.0).next(Double.NaN))
                .withMessageContaining("VIX");
    }
}

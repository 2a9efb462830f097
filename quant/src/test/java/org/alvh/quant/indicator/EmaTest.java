package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmaTest {

    /** StockCharts' worked example of a 10-day EMA (ChartSchool, "Moving Averages"), as printed to two decimals. */
    @Test
    void printsThePublishedTable() {
        double[] closes = {
            22.27, 22.19, 22.08, 22.17, 22.18, 22.13, 22.23, 22.43, 22.24, 22.29, 22.15, 22.39, 22.38, 22.61, 23.36,
            24.05, 23.75, 23.83, 23.95, 23.63, 23.82, 23.87
        };
        double[] published = {22.22, 22.21, 22.24, 22.27, 22.33, 22.52, 22.80, 22.97, 23.13, 23.28, 23.34, 23.43, 23.51
        };
        double[] results = Sequences.results(new Ema(10, Seed.MEAN), closes);
        for (int i = 0; i < published.length; i++) {
            assertThat(results[9 + i]).as("row %d", i).isCloseTo(published[i], within(0.005));
        }
        assertThat(results[8]).isNaN();
    }

    /** α = ½: (1 + 2 + 6)/3 = 3, (3 + 11)/2 = 7, (7 + 1)/2 = 4; from the first value 1, 1½, 3¾, 7⅜, 4³⁄₁₆. */
    @Test
    void worksOutByHandFromEitherSeed() {
        assertThat(Sequences.results(new Ema(3, Seed.MEAN), 1, 2, 6, 11, 1))
                .containsExactly(Double.NaN, Double.NaN, 3, 7, 4);
        assertThat(Sequences.results(new Ema(3, Seed.FIRST_VALUE), 1, 2, 6, 11, 1))
                .containsExactly(Double.NaN, Double.NaN, 3.75, 7.375, 4.1875);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 12, 26, 250})
    void leavesAConstantAlone(int length) {
        Ema ema = new Ema(length, Seed.FIRST_VALUE);
        double last = 0;
        for (int i = 0; i < 2_000; i++) {
            last = ema.next(17.37);
        }
        assertThat(last).isEqualTo(17.37);
    }
}

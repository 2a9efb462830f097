package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table is StockCharts' worked example of a 14-period RSI (ChartSchool, "Relative Strength Index"). */
class RsiTest {

    private static final double[] CLOSES = {
        44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433, 46.0826, 45.8931, 46.0328,
        45.6140, 46.2820, 46.2820, 46.0028, 46.0328, 46.4116, 46.2222, 45.6439, 46.2122, 46.2521, 45.7137, 46.4515,
        45.7835, 45.3548, 44.0288, 44.1783, 44.2181, 44.5672, 43.4205, 42.6628, 43.1314
    };

    private static final double[] PUBLISHED = {
        70.53, 66.32, 66.55, 69.41, 66.36, 57.97, 62.93, 63.26, 56.06, 62.38, 54.71, 50.42, 39.99, 41.46, 41.87, 45.46,
        37.30, 33.08, 37.77
    };

    @Test
    void printsThePublishedTable() {
        double[] results = Sequences.results(Rsi.standard(), CLOSES);
        for (int i = 0; i < PUBLISHED.length; i++) {
            assertThat(results[14 + i]).as("row %d", i).isCloseTo(PUBLISHED[i], within(0.005));
        }
    }

    @Test
    void givesNoReadingForTheFirstFourteenValues() {
        Rsi rsi = Rsi.standard();
        assertThat(rsi.reading()).isEqualTo(new Reading.NotAvailable(Reading.Cause.WARMING_UP, 15));
        for (int i = 0; i < 14; i++) {
            assertThat(rsi.next(CLOSES[i])).isNaN();
            assertThat(rsi.reading()).isEqualTo(new Reading.NotAvailable(Reading.Cause.WARMING_UP, 14 - i));
        }
        double first = rsi.next(CLOSES[14]);
        assertThat(rsi.reading()).isEqualTo(new Reading.Known(first));
        assertThat(rsi.missing()).isZero();
    }

    /** Length 2 over 10 11 13 12 12: rises 1 2 0 0, falls 0 0 1 0. */
    @ParameterizedTest
    @CsvSource({
        // U 3/2, 3/4, 3/8; D 0, 1/2, 1/4
        "MEAN, 100, 60, 60",
        // U 1 then 3/2, 3/4, 3/8; D 0 then 0, 1/2, 1/4: from the mean of two the first value differs in nothing
        "FIRST_VALUE, 100, 60, 60"
    })
    void worksOutByHand(Seed seed, double first, double second, double third) {
        double[] results = Sequences.results(new Rsi(2, seed), 10, 11, 13, 12, 12);
        assertThat(results).containsExactly(Double.NaN, Double.NaN, first, second, third);
    }

    /** Length 3 over 10 11 13 12 12: mean seed U = 3/3, D = 1/3; first-value seed U = 8/9, D = 1/3. */
    @ParameterizedTest
    @CsvSource({"MEAN, 75", "FIRST_VALUE, 72.72727272727273"})
    void seedsAsItIsTold(Seed seed, double expected) {
        double[] results = Sequences.results(new Rsi(3, seed), 10, 11, 13, 12, 12);
        assertThat(results[3]).isCloseTo(expected, within(1e-12));
        // One more unmoved session shrinks both averages alike.
        assertThat(results[4]).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 50", "1, 100", "-1, 0"})
    void hasEndsAndAMiddle(double step, double expected) {
        Rsi rsi = Rsi.standard();
        double last = Double.NaN;
        for (int i = 0; i < 40; i++) {
            last = rsi.next(100 + i * step);
        }
        assertThat(last).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -14, 10_081})
    void refusesALengthThatIsNone(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rsi(length, Seed.MEAN))
                .withMessage("length of an RSI is " + length + " sessions, expected 2 to 10080");
    }
}

package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MacdTest {

    /**
     * Lengths 1, 3 and 2, so that the fast average is the series, α of the slow one is ½ and of the signal ⅔. Series
     * 1 2 6 11 1: slow 3 7 4 from the third on, line 3 4 −3, signal (3 + 4)/2 = 3½ then 3½ + ⅔·(−6½) = −⅚.
     */
    @Test
    void worksOutByHand() {
        Macd macd = new Macd(new MacdParameters(1, 3, 2, 3, Seed.MEAN));
        for (double early : new double[] {1, 2, 6}) {
            assertThat(macd.next(early)).isNaN();
            assertThat(macd.line()).isNaN();
        }
        assertThat(macd.next(11)).isCloseTo(100 * 0.5 / 7, within(1e-12));
        assertThat(macd.line()).isEqualTo(4);
        assertThat(macd.signal()).isEqualTo(3.5);
        assertThat(macd.histogram()).isEqualTo(0.5);
        assertThat(macd.linePercent()).isCloseTo(400.0 / 7, within(1e-12));
        assertThat(macd.next(1)).isCloseTo(100 * (-3 + 5.0 / 6) / 4, within(1e-12));
        assertThat(macd.line()).isEqualTo(-3);
        assertThat(macd.signal()).isCloseTo(-5.0 / 6, within(1e-15));
    }

    /** A straight line of slope 1 lags by (n − 1)/2 in each average: 12½ − 5½ = 7, and so does the signal. */
    @Test
    void readsTheSlopeOfAStraightLine() {
        Macd macd = new Macd(MacdParameters.earliest());
        for (int i = 0; i < 34; i++) {
            assertThat(macd.missing()).isEqualTo(34 - i);
            macd.next(i);
        }
        assertThat(macd.line()).isCloseTo(7, within(1e-12));
        assertThat(macd.histogram()).isCloseTo(0, within(1e-12));
    }

    @Test
    void withholdsAHundredReadingsWhileTheSeedsFade() {
        double[] closes = new double[200];
        for (int i = 0; i < closes.length; i++) {
            closes[i] = 100 + i % 7;
        }
        double[] standard = Sequences.results(new Macd(MacdParameters.standard()), closes);
        double[] earliest = Sequences.results(new Macd(MacdParameters.earliest()), closes);
        assertThat(Arrays.copyOf(earliest, 33)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(earliest, 33, 135)).doesNotContain(Double.NaN);
        Arrays.fill(earliest, 0, 135, Double.NaN);
        assertThat(standard).containsExactly(earliest);
    }

    @Test
    void hasNoPercentageOfNothing() {
        Macd macd = new Macd(new MacdParameters(1, 2, 1, 1, Seed.MEAN));
        macd.next(0);
        assertThat(macd.next(0)).isNaN();
        assertThat(macd.reading()).isEqualTo(new Reading.NotAvailable(Reading.Cause.UNDEFINED, 0));
        assertThat(macd.histogram()).isZero();
    }

    @Test
    void refusesLengthsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MacdParameters(26, 26, 9, 135, Seed.MEAN))
                .withMessageStartingWith("slow length of a MACD is 26 sessions, expected 27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MacdParameters(12, 26, 9, 32, Seed.MEAN))
                .withMessageStartingWith("withheld readings of a MACD is 32 sessions, expected 33");
    }
}

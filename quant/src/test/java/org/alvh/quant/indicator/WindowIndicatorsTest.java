package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.indicator.Reading.Cause;
import org.alvh.quant.indicator.RealizedVolatility.Mean;
import org.junit.jupiter.api.Test;

/** Windows small enough to work out by hand; {@link IndicatorReferenceTest} holds them to real series. */
class WindowIndicatorsTest {

    /**
     * Closes 1, e, 1, e²: log returns 1, −1, 2. Around their mean ⅔: (⅓)² + (5/3)² + (4/3)² = 42/9, over 2 and
     * times 252 is 588. Around zero: 6/3·252 = 504. The window of three then drops the 1: −1, 2, 0 have the sum of
     * squares 5 and the mean ⅓.
     */
    @Test
    void realizedVolatilityIsThatOfTheLastReturns() {
        double e = 2.718281828459045;
        double[] closes = {1, e, 1, e * e, e * e};
        double[] sample = Sequences.results(new RealizedVolatility(3, Mean.SAMPLE), closes);
        double[] zero = Sequences.results(new RealizedVolatility(3, Mean.ZERO), closes);
        assertThat(sample[2]).isNaN();
        assertThat(sample[3]).isCloseTo(Math.sqrt(588), within(1e-12));
        assertThat(sample[4]).isCloseTo(Math.sqrt(252 * (5 - 1.0 / 3) / 2), within(1e-12));
        assertThat(zero[3]).isCloseTo(Math.sqrt(504), within(1e-12));
        assertThat(zero[4]).isCloseTo(Math.sqrt(252 * 5 / 3.0), within(1e-12));
    }

    @Test
    void realizedVolatilityRefusesACloseThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealizedVolatility(20, Mean.SAMPLE).next(0))
                .withMessageContaining("close 0.0 has no logarithm");
    }

    /** Of 3 1 2 2 one is lower than the last and two equal it: 100·(1 + 1)/4. Of 1 2 2 9: 100·(3 + ½)/4. */
    @Test
    void percentileRankCountsTiesHalf() {
        assertThat(Sequences.results(new PercentileRank(4), 3, 1, 2, 2, 9, 0))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, 50, 87.5, 12.5);
        assertThat(Sequences.results(new PercentileRank(2), 5, 5)[1]).isEqualTo(50);
    }

    /** 1 2 3: mean 2, deviation 1. Then 2 3 7: mean 4, deviation √((4 + 1 + 9)/2) = √7. */
    @Test
    void zScoreIsInSampleDeviations() {
        double[] results = Sequences.results(new ZScore(3), 1, 2, 3, 7);
        assertThat(results[2]).isEqualTo(1);
        assertThat(results[3]).isCloseTo(3 / Math.sqrt(7), within(1e-15));
    }

    /** 0.1 three times sums to more than 0.3, so its mean is not 0.1. */
    @Test
    void zScoreOfWhatDoesNotMoveIsUndefined() {
        ZScore zScore = new ZScore(3);
        assertThat(Sequences.results(zScore, 0.1, 0.1, 0.1)[2]).isNaN();
        assertThat(zScore.reading()).isEqualTo(new Reading.NotAvailable(Cause.UNDEFINED, 0));
    }

    /** 1 2 4: slope (4 − 1)/2 = 1½, the line ends at 7/3 + 1½ = 23/6, the last value stands ⅙ above it. */
    @Test
    void trendIsTheLeastSquaresLine() {
        RollingTrend trend = new RollingTrend(3);
        trend.next(1);
        trend.next(2);
        assertThat(trend.residual()).isNaN();
        assertThat(trend.next(4)).isCloseTo(1.5, within(1e-15));
        assertThat(trend.residual()).isCloseTo(1 / 6.0, within(1e-15));
    }

    @Test
    void advanceDeclineLineAddsWhatRoseAndTakesWhatFell() {
        AdvanceDeclineLine line = new AdvanceDeclineLine();
        assertThat(line.next(new Breadth(1_257, 412).netAdvance())).isEqualTo(845);
        assertThat(line.next(new Breadth(500, 1_500).netAdvance())).isEqualTo(-155);
    }

    @Test
    void breadthIsAShareOfWhatMoved() {
        assertThat(new Breadth(300, 100).share()).isEqualTo(new Reading.Known(0.5));
        assertThat(new Breadth(0, 7).share()).isEqualTo(new Reading.Known(-1));
        assertThat(new Breadth(0, 0).share()).isEqualTo(new Reading.NotAvailable(Cause.UNDEFINED, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breadth(-1, 0))
                .withMessageContaining("-1 advancing");
    }

    @Test
    void readingsSayWhatTheyMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading.NotAvailable(Cause.WARMING_UP, 0))
                .withMessageContaining("0 missing values and WARMING_UP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading.Known(Double.NaN))
                .withMessageContaining("NaN");
    }
}

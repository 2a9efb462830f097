package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

/**
 * Beside ta4j 0.22.2 in the same run. It seeds an average of n values with the (n + 1)-th value of its input alone, so
 * ours, seeded by its first value, equals it exactly when it is fed from there on; seeded by the mean it converges to
 * it as the seeds fade.
 */
class Ta4jTest {

    private static final int FADED = 1_000;

    @Seeded(cases = 30)
    void equalsItsRsiAndEmaFromTheSameSeed(SeededCase drawn) {
        double[] closes = Sequences.closes(drawn.random(), 400);
        ClosePriceIndicator peer = new ClosePriceIndicator(series(closes));
        RSIIndicator peerRsi = new RSIIndicator(peer, 14);
        EMAIndicator peerEma = new EMAIndicator(peer, 26);
        // Its RSI begins with the 14th change, its EMA with the 27th close.
        double[] rsi = Sequences.results(new Rsi(14, Seed.FIRST_VALUE), from(closes, 13));
        double[] ema = Sequences.results(new Ema(26, Seed.FIRST_VALUE), from(closes, 26));
        for (int i = 60; i < closes.length; i++) {
            assertThat(rsi[i - 13]).isCloseTo(peerRsi.getValue(i).doubleValue(), within(1e-10));
            assertThat(ema[i - 26]).isCloseTo(peerEma.getValue(i).doubleValue(), within(1e-11));
        }
    }

    @Seeded(cases = 5)
    void meetsItOnceTheSeedsHaveFaded(SeededCase drawn) {
        assertMeets(Sequences.closes(drawn.random(), 1_400));
    }

    @Test
    void meetsItOnTheIndexSince1990() {
        assertMeets(DailySeries.of("spx_close").values());
    }

    private static void assertMeets(double[] closes) {
        ClosePriceIndicator peer = new ClosePriceIndicator(series(closes));
        RSIIndicator peerRsi = new RSIIndicator(peer, 14);
        MACDIndicator peerMacd = new MACDIndicator(peer, 12, 26);
        EMAIndicator peerSignal = peerMacd.getSignalLine(9);
        double[] rsi = Sequences.results(Rsi.standard(), closes);
        Macd macd = new Macd(MacdParameters.standard());
        for (int i = 0; i < closes.length; i++) {
            macd.next(closes[i]);
            // Its caches recurse without bound unless every bar is asked for in turn.
            double expectedRsi = peerRsi.getValue(i).doubleValue();
            double expectedLine = peerMacd.getValue(i).doubleValue();
            double expectedSignal = peerSignal.getValue(i).doubleValue();
            if (i >= FADED) {
                double scale = 1e-12 * closes[i];
                assertThat(rsi[i]).isCloseTo(expectedRsi, within(1e-9));
                assertThat(macd.line()).isCloseTo(expectedLine, within(scale));
                assertThat(macd.signal()).isCloseTo(expectedSignal, within(scale));
            }
        }
    }

    private static double[] from(double[] closes, int first) {
        return Arrays.copyOfRange(closes, first, closes.length);
    }

    private static BarSeries series(double[] closes) {
        BarSeries series = new BaseBarSeriesBuilder()
                .withNumFactory(DoubleNumFactory.getInstance())
                .build();
        Instant end = Instant.parse("1990-01-02T21:00:00Z");
        for (double close : closes) {
            end = end.plus(Duration.ofDays(1));
            series.addBar(series.barBuilder()
                    .timePeriod(Duration.ofDays(1))
                    .endTime(end)
                    .openPrice(close)
                    .highPrice(close)
                    .lowPrice(close)
                    .closePrice(close)
                    .volume(1)
                    .build());
        }
        return series;
    }
}

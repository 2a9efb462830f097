package org.alvh.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.alvh.quant.indicator.Macd;
import org.alvh.quant.indicator.MacdParameters;
import org.alvh.quant.indicator.Rsi;
import org.alvh.quant.pricing.Elementary;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

/** RSI(14) and MACD(12, 26, 9) over closes, an operation a bar; the peer reckons in doubles too. */
final class IndicatorRow implements BenchRow {

    private static final int BARS = 9_000;
    private static final int DAYS = 14;
    private static final int SIGNAL_DAYS = 9;
    private static final long SEED = 20_260_609;

    private final double[] closes = new double[BARS];
    private final BarSeries series = new BaseBarSeriesBuilder()
            .withNumFactory(DoubleNumFactory.getInstance())
            .build();

    IndicatorRow() {
        SplittableRandom random = new SplittableRandom(SEED);
        double close = 100;
        Instant end = Instant.EPOCH;
        for (int bar = 0; bar < BARS; bar++) {
            close *= Elementary.exp(0.02 * (random.nextDouble() - 0.5));
            closes[bar] = close;
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
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public String peer() {
        return "ta4j 0.22.2, RSI and MACD with its signal";
    }

    @Override
    public Goal must() {
        return new Goal.TimesAsFast(50.0);
    }

    @Override
    public int operations() {
        return BARS;
    }

    @Override
    public double ours() {
        Rsi rsi = Rsi.standard();
        Macd macd = new Macd(MacdParameters.standard());
        double sum = 0.0;
        for (double close : closes) {
            sum += known(rsi.next(close)) + known(macd.next(close));
        }
        return sum;
    }

    @Override
    public double theirs() {
        ClosePriceIndicator close = new ClosePriceIndicator(series);
        RSIIndicator rsi = new RSIIndicator(close, DAYS);
        MACDIndicator macd = new MACDIndicator(close);
        EMAIndicator signal = macd.getSignalLine(SIGNAL_DAYS);
        double sum = 0.0;
        for (int bar = 0; bar < BARS; bar++) {
            double histogram =
                    macd.getValue(bar).doubleValue() - signal.getValue(bar).doubleValue();
            sum += known(rsi.getValue(bar).doubleValue()) + known(histogram);
        }
        return sum;
    }

    /** Before the warm-up is over there is no number. */
    private static double known(double value) {
        return Double.isNaN(value) ? 0.0 : value;
    }
}

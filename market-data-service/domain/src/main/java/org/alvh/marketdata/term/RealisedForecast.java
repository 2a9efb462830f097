package org.alvh.marketdata.term;

import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.indicator.HarForecast;
import org.alvh.quant.indicator.HarParameters;
import org.alvh.quant.indicator.Reading;
import org.alvh.quant.indicator.RealizedVolatility;
import org.alvh.quant.pricing.Elementary;

/**
 * The volatility that the index is expected to realise over the {@value #SESSIONS} sessions that a VIX looks ahead:
 * Corsi's forecast of mean squared log returns, streamed from the first session of a history to its last.
 */
final class RealisedForecast {

    static final int SESSIONS = 21;

    private static final double PERCENT = 100.0;

    private RealisedForecast() {}

    /** Annual, in percent. */
    static Known<Double> after(MarketHistory history) {
        HarForecast forecast = new HarForecast(HarParameters.corsi(SESSIONS));
        double before = Double.NaN;
        for (MarketDay day : history.days()) {
            if (day.isSession()) {
                double close = day.require(Series.SPX_CLOSE);
                if (!Double.isNaN(before)) {
                    double move = Elementary.logRatio(close, before);
                    forecast.next(move * move);
                }
                before = close;
            }
        }
        return switch (forecast.reading()) {
            case Reading.Known(double variance) ->
                Known.of(PERCENT * Math.sqrt(RealizedVolatility.SESSIONS_A_YEAR * variance));
            case Reading.NotAvailable(Reading.Cause _, int missing) ->
                Known.absent(
                        missing > 0
                                ? "the forecast needs " + missing + " more sessions"
                                : "the returns so far have no unique forecast above 0");
        };
    }
}

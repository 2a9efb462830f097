package org.alvh.marketdata.intraday;

import org.alvh.marketdata.history.MarketDay;
import org.alvh.quant.pricing.Elementary;

/** What a day published of an index, in points. */
record DayRange(double open, double high, double low, double close) {

    private static final double CLOSE_WEIGHT = 2.0 * Elementary.log(2.0) - 1.0;

    DayRange {
        if (!(low > 0.0 && low <= Math.min(open, close) && high >= Math.max(open, close))) {
            throw new IllegalArgumentException("open " + open + ", high " + high + ", low " + low + " and close "
                    + close + " are no range: the low is the lowest of them, above 0, and the high the highest");
        }
    }

    static DayRange of(MarketDay day, IntradaySeries series) {
        return new DayRange(
                day.require(series.open()),
                day.require(series.high()),
                day.require(series.low()),
                day.require(series.close()));
    }

    /**
     * Variance from open to close that the range tells of, ½·ln²(H/L) − (2·ln 2 − 1)·ln²(C/O) (Garman and Klass, On
     * the Estimation of Security Price Volatilities from Historical Data, Journal of Business, 1980).
     */
    double variance() {
        double range = Elementary.logRatio(high, low);
        double move = Elementary.logRatio(close, open);
        return 0.5 * range * range - CLOSE_WEIGHT * move * move;
    }
}

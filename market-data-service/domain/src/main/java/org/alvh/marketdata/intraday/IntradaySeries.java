package org.alvh.marketdata.intraday;

import java.util.List;
import org.alvh.marketdata.history.Series;

/** The indices that have bars within a session. */
public enum IntradaySeries {
    SPX(Series.SPX_OPEN, Series.SPX_HIGH, Series.SPX_LOW, Series.SPX_CLOSE),
    VIX(Series.VIX_OPEN, Series.VIX_HIGH, Series.VIX_LOW, Series.VIX_CLOSE);

    private final Series open;
    private final Series high;
    private final Series low;
    private final Series close;

    IntradaySeries(Series open, Series high, Series low, Series close) {
        this.open = open;
        this.high = high;
        this.low = low;
        this.close = close;
    }

    Series open() {
        return open;
    }

    Series high() {
        return high;
    }

    Series low() {
        return low;
    }

    Series close() {
        return close;
    }

    /** What a day must publish so that it can have bars. */
    List<Series> needed() {
        return List.of(open, high, low, close);
    }
}

package org.alvh.marketdata.simulation;

import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;

/**
 * Open, high and low around two closes of a series, as of a Brownian bridge.
 *
 * <pre>
 *   ln open = ln before + w·move + √(w(1−w))·sd·z + bias      w: share of the day's variance before the open
 *   ln high = ln open + (d + √(d² + 2·v²·e))/2                 d: from open to close, e: exponential, mean 1
 *   ln low  = ln open + (d − √(d² + 2·v²·e'))/2                v: standard deviation within the session
 * </pre>
 *
 * <p>The law of a bridge's extremes is exact (Beaglehole, Dybvig and Zhou, 1997); that of high and low together is
 * not, since e and e' are drawn apart.
 *
 * @param overnightShare w
 * @param withinShare v as a multiple of the day's standard deviation
 * @param openBias of the open against the bridge, in logarithm
 */
record SessionRange(double overnightShare, double withinShare, double openBias) {

    /** From SPX opens of 2008 and later: 16–20 % of the variance is overnight. */
    static final SessionRange SPX = new SessionRange(0.18, 0.62, 0);

    /** From VIX opens of 2010 and later: 31 % overnight, and opens .8 % above what the closes around them say. */
    static final SessionRange VIX = new SessionRange(0.31, 0.80, 0.008);

    /** Chance of a session: the normal that moves the open, the exponentials that stretch it up and down. */
    record Draw(double open, double up, double down) {}

    /** Levels in points, as published. */
    record Bar(double open, double high, double low, double close) {

        void writeSpx(MarketDay.Builder day) {
            day.with(Series.SPX_OPEN, open)
                    .with(Series.SPX_HIGH, high)
                    .with(Series.SPX_LOW, low)
                    .with(Series.SPX_CLOSE, close);
        }

        void writeVix(MarketDay.Builder day) {
            day.with(Series.VIX_OPEN, open)
                    .with(Series.VIX_HIGH, high)
                    .with(Series.VIX_LOW, low)
                    .with(Series.VIX_CLOSE, close);
        }
    }

    Bar bar(double logBefore, double logClose, double deviation, Draw draw) {
        double overnight = overnightShare * (logClose - logBefore)
                + Math.sqrt(overnightShare * (1 - overnightShare)) * deviation * draw.open()
                + openBias;
        double logOpen = logBefore + overnight;
        double within = logClose - logOpen;
        double spread = withinShare * deviation;
        double up = (within + Math.sqrt(within * within + 2 * spread * spread * draw.up())) / 2;
        double down = (within - Math.sqrt(within * within + 2 * spread * spread * draw.down())) / 2;
        return published(logOpen, logOpen + up, logOpen + down, logClose);
    }

    /** An open that rounds onto the close stands a tick above it: a bar of a living market is not flat. */
    private static Bar published(double logOpen, double logHigh, double logLow, double logClose) {
        double close = level(logClose);
        double rounded = level(logOpen);
        double open = rounded == close ? Published.hundredths(close + Published.TICK) : rounded;
        double high = Math.max(level(logHigh), Math.max(open, close));
        double low = Math.min(level(logLow), Math.min(open, close));
        return new Bar(open, high, low, close);
    }

    private static double level(double logLevel) {
        return Published.hundredths(StrictMath.exp(logLevel));
    }
}

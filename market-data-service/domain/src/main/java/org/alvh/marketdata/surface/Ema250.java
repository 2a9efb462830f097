package org.alvh.marketdata.surface;

import org.alvh.quant.pricing.Elementary;

/**
 * Slow mean of ln VIX with a half-life of 250 sessions: E ← E + α·(ln VIX − E), α = 1 − 2^{−1/250}, beginning
 * with the first close. The mean of a day includes that day's close.
 *
 * @param meanLog E, the logarithm of the level that the VIX is compared with
 */
public record Ema250(double meanLog) {

    private static final double HALF_LIFE_SESSIONS = 250.0;
    private static final double ALPHA = -Elementary.expm1(-Elementary.log(2.0) / HALF_LIFE_SESSIONS);

    public Ema250 {
        if (!Double.isFinite(meanLog)) {
            throw new IllegalArgumentException("mean of ln VIX must be finite, but is " + meanLog);
        }
    }

    /** The mean on the first session of the series. */
    public static Ema250 first(double vixClose) {
        Levels.requireLevel(vixClose, "VIX");
        return new Ema250(Elementary.log(vixClose));
    }

    /** The mean once a further close is known. */
    public Ema250 next(double vixClose) {
        Levels.requireLevel(vixClose, "VIX");
        return new Ema250(meanLog + ALPHA * (Elementary.log(vixClose) - meanLog));
    }

    /** ln(VIX/EMA250): how far a level stands above its slow mean. */
    public double logExcess(double vixLevel) {
        Levels.requireLevel(vixLevel, "VIX");
        return Elementary.log(vixLevel) - meanLog;
    }
}

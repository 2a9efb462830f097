package org.alvh.marketdata.surface;

import java.util.OptionalDouble;

/**
 * Closing levels of one session from which SPX volatilities are modelled, in percent points. An index is empty
 * on days before its series begins; what to do about a day missing inside a series is decided before this.
 *
 * @param vix 30 days
 * @param vix9d 9 days
 * @param vix3m 93 days
 * @param vix6m 184 days
 * @param skew Cboe SKEW, 100 for a symmetric law
 * @param vvix Cboe VVIX
 */
public record VolatilityLevels(
        double vix,
        OptionalDouble vix9d,
        OptionalDouble vix3m,
        OptionalDouble vix6m,
        OptionalDouble skew,
        OptionalDouble vvix) {

    public VolatilityLevels {
        Levels.requireLevel(vix, "VIX");
        Levels.requireLevel(vix9d, "VIX9D");
        Levels.requireLevel(vix3m, "VIX3M");
        Levels.requireLevel(vix6m, "VIX6M");
        Levels.requireLevel(skew, "SKEW");
        Levels.requireLevel(vvix, "VVIX");
    }
}

package org.alvh.marketdata.replay;

import org.alvh.quant.pricing.Elementary;

/** Yields as published, and the continuous rates that prices are discounted with. */
final class Rates {

    private Rates() {}

    /** The continuous rate of a bond-equivalent yield in percent: r = 2·ln(1 + y/2). */
    static double continuous(double yieldPercent) {
        return 2 * Elementary.log(1 + yieldPercent / 100 / 2);
    }
}

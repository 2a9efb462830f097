package org.alvh.marketdata.quality;

import org.alvh.quant.pricing.Elementary;

/** How the move from one value to the next is measured. */
enum Change {
    /** The logarithm of the ratio, for what is above zero. */
    LOG,
    /** The difference, in the unit of the series: for rates, which may be zero. */
    DIFFERENCE;

    double between(double from, double to) {
        return switch (this) {
            case LOG -> Elementary.logRatio(to, from);
            case DIFFERENCE -> to - from;
        };
    }

    String named(double change) {
        return switch (this) {
            case LOG -> "by " + Words.percent(Elementary.expm1(change));
            case DIFFERENCE -> "by " + Words.number(change);
        };
    }
}

package org.alvh.quant.indicator;

/** How a recursive average begins. What it begins with fades by (1 − α) a session. */
public enum Seed {
    /** The mean of the first n values: Wilder's way, and the usual one for an EMA. */
    MEAN,
    /** The first value alone, as programs do that start the recursion at once. The warm-up is the same n values. */
    FIRST_VALUE
}

package org.alvh.quant.instrument;

/** Which series a run may trade. */
public enum Listing {
    /** Only what the exchange listed at the time. */
    AS_LISTED,
    /** Today's listings at any date: hypothetical before the series existed, and reported as such. */
    AS_TODAY
}

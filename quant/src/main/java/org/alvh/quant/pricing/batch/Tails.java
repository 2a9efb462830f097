package org.alvh.quant.pricing.batch;

/** Where the formulas of a batch change from one expression to another, and what stands for infinity. */
final class Tails {

    /** σ√T below this prices as none. */
    static final double LEAST_DEVIATION = 0x1p-100;

    static final double LEAST_DEVIATION_INVERSE = 0x1p100;

    /** Beyond so many deviations the density is zero in double precision. */
    static final double FARTHEST = 40.0;

    /** The other of the two tails is never farther where the first is within {@link #FARTHEST}. */
    static final double FARTHEST_OTHER = 200.0;

    static final double ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

    private Tails() {}
}

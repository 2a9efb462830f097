package org.alvh.cli.price;

/** What the underlying of a row is. */
enum PricingModel {
    /** A spot that pays a continuous dividend yield. */
    BLACK_SCHOLES,
    /** A forward; the dividend is in it already. */
    BLACK_76
}

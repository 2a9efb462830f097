package org.alvh.quant.instrument;

/**
 * A root under which the exchanges list expiring series. Their calendar is known for all of these; what an account
 * can hold is an {@link OptionRoot} or a {@link FuturesRoot}.
 */
public enum ListedRoot {
    /** Options on the S&amp;P 500 that settle on its opening quotation. */
    SPX,
    /** Options on the S&amp;P 500 that settle on its close. */
    SPXW,
    /** Options on a tenth of the S&amp;P 500, settled on its close. */
    XSP,
    /** Options on the VIX. */
    VIX,
    /** Futures on the VIX of 1,000 dollars a point. */
    VX,
    /** Futures on the VIX of 100 dollars a point. */
    VXM
}

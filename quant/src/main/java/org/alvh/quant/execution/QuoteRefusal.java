package org.alvh.quant.execution;

/** Why nothing is traded on a quote. The names are part of the contract. */
public enum QuoteRefusal {
    /** Nobody quotes the series, or nobody offers it. */
    NO_QUOTE,
    /** The quote is older than the check allows. */
    STALE,
    /** The bid is above the ask: one of them is wrong, and nothing says which. */
    CROSSED,
    /** Bid and ask are equal: a locked market, or a price copied to both sides. */
    ZERO_WIDTH,
    /** There is something to sell and no bid to sell it to. */
    NO_BID,
    /** Fills are limited by displayed size and the quote says none. */
    NO_SIZE
}

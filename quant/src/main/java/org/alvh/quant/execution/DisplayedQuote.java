package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A quote as a market displayed it, right or wrong: it may be one-sided, crossed or old. {@link QuoteCheck} decides
 * whether anything can be traded on it.
 *
 * @param bidHundredths best bid in hundredths of a point; 0 where there is none
 * @param askHundredths best ask in hundredths of a point; 0 where there is none
 * @param sizes lots displayed at them; empty where the market does not say
 * @param at when it was last updated, time of the exchange
 */
public record DisplayedQuote(long bidHundredths, long askHundredths, Optional<Sizes> sizes, LocalDateTime at) {

    public DisplayedQuote {
        if (bidHundredths < 0 || askHundredths < 0) {
            throw new IllegalArgumentException("bid " + bidHundredths + " and ask " + askHundredths
                    + " hundredths are not prices: 0 says that there is none");
        }
    }

    /** A quote whose sizes nobody tells. */
    public static DisplayedQuote withoutSizes(long bidHundredths, long askHundredths, LocalDateTime at) {
        return new DisplayedQuote(bidHundredths, askHundredths, Optional.empty(), at);
    }

    /**
     * Lots on either side.
     *
     * @param bidLots lots that can be sold at the bid
     * @param askLots lots that can be bought at the ask
     */
    public record Sizes(long bidLots, long askLots) {

        public Sizes {
            if (bidLots < 0 || askLots < 0) {
                throw new IllegalArgumentException(bidLots + " x " + askLots + " are not sizes: expected lots from 0");
            }
        }
    }
}

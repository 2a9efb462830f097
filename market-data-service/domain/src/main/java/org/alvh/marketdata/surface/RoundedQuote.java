package org.alvh.marketdata.surface;

/** Bid and ask in hundredths of a point, on the exchange's ticks; a bid of zero is no bid. */
public record RoundedQuote(long bidHundredths, long askHundredths) {

    public RoundedQuote {
        if (bidHundredths < 0 || askHundredths <= bidHundredths) {
            throw new IllegalArgumentException(
                    "quote " + bidHundredths + " / " + askHundredths + " hundredths is negative or crossed");
        }
    }
}

package org.alvh.quant.market;

/**
 * A two-sided quote in hundredths of a point, which every tick of the contracts here is a multiple of. A bid of
 * zero is no bid: nothing can be sold to it. A crossed or one-sided ask is refused where the quote is made.
 */
public record Quote(long bidHundredths, long askHundredths) {

    public Quote {
        if (bidHundredths < 0 || askHundredths <= 0 || bidHundredths > askHundredths) {
            throw new IllegalArgumentException("quote " + bidHundredths + " / " + askHundredths
                    + " hundredths is not 0 <= bid <= ask with an ask above 0");
        }
    }

    public boolean hasBid() {
        return bidHundredths > 0;
    }

    /** Twice the mid, in hundredths of a point: exact where the mid itself may be half a hundredth. */
    public long midDoubledHundredths() {
        return bidHundredths + askHundredths;
    }

    /** The mid in points. */
    public double mid() {
        return midDoubledHundredths() / 200.0;
    }
}

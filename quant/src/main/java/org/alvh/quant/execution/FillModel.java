package org.alvh.quant.execution;

import java.util.OptionalDouble;
import org.alvh.quant.market.Quote;

/**
 * At which price an order fills: the mid plus a share of the half-spread against the account, 0 = mid,
 * 1 = natural. Prices are rounded to a hundredth of a point against the account, leg by leg.
 *
 * @param packageShare share paid by a multi-leg order
 * @param singleLegShare share paid by a single leg
 * @param stressShare share paid by any order when the last official VIX close is above {@code stressVix}
 */
public record FillModel(double packageShare, double singleLegShare, double stressShare, double stressVix) {

    /** Shares are counted in millionths, so that fills are computed in whole numbers. */
    private static final long WHOLE = 1_000_000;

    /** Whole-spread natural fill, whatever the model: what a forced sale gets. */
    public static final long NATURAL = WHOLE;

    public FillModel {
        requireShare("packageShare", packageShare);
        requireShare("singleLegShare", singleLegShare);
        requireShare("stressShare", stressShare);
        if (!(stressVix >= 0)) {
            throw new IllegalArgumentException(
                    "stressVix is " + stressVix + ", expected a VIX level from 0; above it every fill is stressed");
        }
    }

    /**
     * The project's default: packages give up half of the half-spread, single legs and stressed markets all of it.
     * Published studies of index-option fills lie around it.
     */
    public static FillModel halfSpread() {
        return new FillModel(0.5, 1, 1, 30);
    }

    /** Every order gives up the same share, in calm and in stress. */
    public static FillModel always(double share) {
        return new FillModel(share, share, share, 30);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    name + " is " + share + ", expected a share from 0 (mid) to 1 (natural)");
        }
    }

    /** The share in millionths for an order of {@code legs} legs; a VIX close that is not known is no stress. */
    public long shareMillionths(int legs, OptionalDouble previousVixClose) {
        if (previousVixClose.isPresent() && previousVixClose.getAsDouble() > stressVix) {
            return Math.round(stressShare * WHOLE);
        }
        return Math.round((legs > 1 ? packageShare : singleLegShare) * WHOLE);
    }

    /** What a buyer pays, in hundredths of a point, rounded up. */
    public static long buyHundredths(Quote quote, long shareMillionths) {
        long scaled = Math.addExact(
                Math.multiplyExact(quote.midDoubledHundredths(), WHOLE),
                Math.multiplyExact(quote.askHundredths() - quote.bidHundredths(), shareMillionths));
        return Math.ceilDiv(scaled, 2 * WHOLE);
    }

    /** What a seller gets, in hundredths of a point, rounded down. Without a bid there is no sale. */
    public static long sellHundredths(Quote quote, long shareMillionths) {
        if (!quote.hasBid()) {
            throw new IllegalArgumentException("nothing can be sold to " + quote + ", which has no bid");
        }
        long scaled = Math.subtractExact(
                Math.multiplyExact(quote.midDoubledHundredths(), WHOLE),
                Math.multiplyExact(quote.askHundredths() - quote.bidHundredths(), shareMillionths));
        return Math.floorDiv(scaled, 2 * WHOLE);
    }
}

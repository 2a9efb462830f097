package org.alvh.quant.execution;

import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.quant.market.Quote;

/**
 * One leg of a package and what is displayed for it.
 *
 * @param ratio lots of this leg in one lot of the package: above zero bought, below sold
 * @param quote empty where nobody quotes the series
 */
public record PackageLeg(int ratio, Optional<DisplayedQuote> quote) {

    public PackageLeg {
        if (ratio == 0) {
            throw new IllegalArgumentException("a leg of 0 lots is none: leave it out of the package");
        }
    }

    boolean sold() {
        return ratio < 0;
    }

    /** What the leg brings a lot of the package at a share of its spread; only for a quote that has been judged. */
    long creditHundredths(long shareMillionths) {
        DisplayedQuote displayed = quote.orElseThrow();
        Quote sound = new Quote(displayed.bidHundredths(), displayed.askHundredths());
        long price = sold()
                ? FillModel.sellHundredths(sound, shareMillionths)
                : FillModel.buyHundredths(sound, shareMillionths);
        return -ratio * price;
    }

    /** Lots of the package for which the displayed size of the side it trades on lasts; empty where not displayed. */
    OptionalLong packages() {
        Optional<DisplayedQuote.Sizes> sizes = quote.flatMap(DisplayedQuote::sizes);
        if (sizes.isEmpty()) {
            return OptionalLong.empty();
        }
        long lots = sold() ? sizes.get().bidLots() : sizes.get().askLots();
        return OptionalLong.of(lots / Math.absExact(ratio));
    }
}

package org.alvh.quant.market;

import java.util.Objects;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.Listing;

/**
 * The {@code market} section of a mandate: what is taken as tradable and how index forwards are made.
 *
 * @param dividendYield continuous yield of the index
 */
public record MarketAssumptions(Listing listing, double dividendYield) {

    private static final double HIGHEST_YIELD = 0.2;

    public MarketAssumptions {
        Objects.requireNonNull(listing, "listing");
        if (!(dividendYield >= 0 && dividendYield <= HIGHEST_YIELD)) {
            throw new IllegalArgumentException(
                    "dividend yield " + dividendYield + " is not from 0 to " + HIGHEST_YIELD);
        }
    }

    /** As listed, at 1.8 %: the long-run mean of the S&amp;P 500's yield since 1990 is close to it. */
    public static MarketAssumptions standard() {
        return new MarketAssumptions(Listing.AS_LISTED, 0.018);
    }

    public static MarketAssumptions read(SectionReader section) {
        MarketAssumptions defaults = standard();
        MarketAssumptions assumptions = new MarketAssumptions(
                section.choice("listing", Listing.class, defaults.listing()),
                section.number("dividendYield", defaults.dividendYield(), 0, HIGHEST_YIELD));
        section.refuseUnread();
        return assumptions;
    }

    public DocumentValue.Section document() {
        return DocumentValue.section()
                .with("listing", listing.name())
                .with("dividendYield", dividendYield)
                .build();
    }
}

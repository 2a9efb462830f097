package org.alvh.quant.market;

import java.util.Objects;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.Listing;

/**
 * The {@code market} section of a mandate: what is taken as tradable, and how index forwards and smiles are made where
 * no chain is recorded.
 *
 * @param dividendYield continuous yield of the index
 */
public record MarketAssumptions(Listing listing, double dividendYield, SmileForm smile) {

    private static final double HIGHEST_YIELD = 0.2;

    public MarketAssumptions {
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(smile, "smile");
        if (!(dividendYield >= 0 && dividendYield <= HIGHEST_YIELD)) {
            throw new IllegalArgumentException(
                    "dividend yield " + dividendYield + " is not from 0 to " + HIGHEST_YIELD);
        }
    }

    /** As listed, at 1.8 %: the long-run mean of the S&amp;P 500's yield since 1990 is close to it. */
    public static MarketAssumptions standard() {
        return new MarketAssumptions(Listing.AS_LISTED, 0.018, SmileForm.SKEW);
    }

    public static MarketAssumptions read(SectionReader section) {
        MarketAssumptions defaults = standard();
        MarketAssumptions assumptions = new MarketAssumptions(
                section.choice("listing", Listing.class, defaults.listing()),
                section.number("dividendYield", defaults.dividendYield(), 0, HIGHEST_YIELD),
                section.choice("smile", SmileForm.class, defaults.smile()));
        section.refuseUnread();
        return assumptions;
    }

    public MarketAssumptions withListing(Listing other) {
        return new MarketAssumptions(other, dividendYield, smile);
    }

    public MarketAssumptions withDividendYield(double other) {
        return new MarketAssumptions(listing, other, smile);
    }

    public MarketAssumptions withSmile(SmileForm other) {
        return new MarketAssumptions(listing, dividendYield, other);
    }

    /** The smile came later, so what mandates meant before is left out: they keep their hash. */
    public DocumentValue.Section document() {
        DocumentValue.Builder document =
                DocumentValue.section().with("listing", listing.name()).with("dividendYield", dividendYield);
        return (smile == SmileForm.SKEW ? document : document.with("smile", smile.name())).build();
    }
}

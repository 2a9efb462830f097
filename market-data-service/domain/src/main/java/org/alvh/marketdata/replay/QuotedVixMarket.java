package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;

/**
 * VIX options of one session as they were quoted, each expiry on the forward that its own quotes make by parity.
 * Futures are not recorded by expiry, so they stand on the curve through the settlements of the day, as where
 * options are modelled.
 */
final class QuotedVixMarket implements VixMarket {

    private final LocalDate session;
    private final QuotedExpiries expiries;
    private final ListingRules listing;
    private final Optional<ModelledVixMarket> futures;

    /** @param futures empty where the levels that the curve needs are missing: then no future is quoted */
    QuotedVixMarket(
            LocalDate session, QuotedExpiries expiries, ListingRules listing, Optional<ModelledVixMarket> futures) {
        this.session = session;
        this.expiries = expiries;
        this.listing = listing;
        this.futures = futures;
    }

    /** Options that are quoted are listed, whatever the rules say. */
    @Override
    public boolean optionsListed() {
        return true;
    }

    @Override
    public boolean futuresListed() {
        return listing.vxFuturesListed(session);
    }

    @Override
    public boolean miniFuturesListed() {
        return listing.vxmFuturesListed(session);
    }

    @Override
    public boolean modelled() {
        return false;
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return expiries.listed(horizonDays, expiries::isVixMonthly);
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return expiries.slice(root, expiry);
    }

    @Override
    public Optional<Quote> future(LocalDate expiry) {
        return futures.flatMap(market -> market.future(expiry));
    }

    @Override
    public Optional<Long> futureMarkHundredths(LocalDate expiry) {
        return futures.flatMap(market -> market.futureMarkHundredths(expiry));
    }
}

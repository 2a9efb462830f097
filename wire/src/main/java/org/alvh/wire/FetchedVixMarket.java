package org.alvh.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;

/** VIX options and futures of a fetched snapshot; every listed expiry stands in its header. */
record FetchedVixMarket(
        boolean modelled,
        Listings listed,
        boolean optionsListed,
        boolean futuresListed,
        boolean miniFuturesListed,
        SeriesTable table)
        implements VixMarket {

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return listed.upTo(horizonDays);
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return table.require(new OptionSeries(root, expiry)).slice();
    }

    @Override
    public Optional<Quote> future(LocalDate expiry) {
        return table.require(new OptionSeries(OptionRoot.VIX, expiry)).future();
    }

    @Override
    public Optional<Long> futureMarkHundredths(LocalDate expiry) {
        return table.require(new OptionSeries(OptionRoot.VIX, expiry)).futureMark();
    }
}

package org.alvh.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;

/**
 * The SPX options of a fetched snapshot.
 *
 * @param listed what the header lists, up to {@code listedDays} ahead
 */
record FetchedChain(boolean modelled, Listings listed, int listedDays, SeriesTable table) implements OptionChain {

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        if (horizonDays > listedDays) {
            throw new IllegalStateException("expiries up to " + horizonDays + " days ahead are asked for, but "
                    + listedDays + " days are listed");
        }
        return listed.upTo(horizonDays);
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return table.require(new OptionSeries(root, expiry)).slice();
    }
}

package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;

/** SPX options of one session as they were quoted: what was recorded is what is listed. */
final class QuotedSpxChain implements OptionChain {

    private final QuotedExpiries expiries;

    QuotedSpxChain(QuotedExpiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public boolean modelled() {
        return false;
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return expiries.listed(horizonDays, expiries::isThirdFriday);
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return expiries.slice(root, expiry);
    }
}

package org.alvh.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;

/** A chain of the slices given. */
record QuotedChain(List<FlatSlice> slices) implements OptionChain {

    static QuotedChain of(FlatSlice... slices) {
        return new QuotedChain(List.of(slices));
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        Comparator<ListedExpiry> pmFirst =
                Comparator.comparing(listed -> listed.root().settlement() == Settlement.AM);
        return slices.stream()
                .filter(slice -> slice.days() <= horizonDays)
                .map(slice -> new ListedExpiry(slice.root(), slice.expiry(), false))
                .sorted(Comparator.comparing(ListedExpiry::expiry).thenComparing(pmFirst))
                .toList();
    }

    @Override
    public boolean modelled() {
        return false;
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return slices.stream()
                .filter(slice -> slice.root() == root && slice.expiry().equals(expiry))
                .<ExpirySlice>map(slice -> slice)
                .findFirst();
    }
}

package org.alvh.quant.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * A chain of the slices it is given. Monthly are the standard expiries of the exchange calendar. It passes for a
 * market's own chain, not for a model's.
 */
public record FakeChain(List<ExpirySlice> slices) implements OptionChain {

    private static final ExpiryCalendar EXPIRIES = new ExpiryCalendar(ExchangeCalendar.newYork());

    private static final Comparator<ExpirySlice> BY_DATE_PM_FIRST =
            Comparator.comparing(ExpirySlice::expiry).thenComparing(slice -> slice.root() != OptionRoot.SPXW);

    public FakeChain {
        slices = slices.stream().sorted(BY_DATE_PM_FIRST).toList();
    }

    public static FakeChain of(ExpirySlice... slices) {
        return new FakeChain(List.of(slices));
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return slices.stream()
                .filter(slice -> slice.days() <= horizonDays)
                .map(slice -> new ListedExpiry(slice.root(), slice.expiry(), monthly(slice.root(), slice.expiry())))
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
                .findFirst();
    }

    private static boolean monthly(OptionRoot root, LocalDate expiry) {
        YearMonth month = YearMonth.from(expiry);
        return expiry.equals(root == OptionRoot.VIX ? EXPIRIES.vixExpiry(month) : EXPIRIES.thirdFriday(month));
    }
}

package org.alvh.quant.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;

/** VIX options of the slices it is given, and futures whose quotes and settlement prices are said one by one. */
public record FakeVixMarket(
        FakeChain options,
        SortedMap<LocalDate, Quote> futures,
        SortedMap<LocalDate, Long> futureMarks,
        boolean optionsListed,
        boolean futuresListed,
        boolean miniFuturesListed)
        implements VixMarket {

    /** Everything is listed, no future is quoted. */
    public static FakeVixMarket of(QuotedSlice... slices) {
        return new FakeVixMarket(FakeChain.of(slices), new TreeMap<>(), new TreeMap<>(), true, true, true);
    }

    /** Prices in hundredths of a point. */
    public FakeVixMarket withFuture(LocalDate expiry, long bid, long ask) {
        SortedMap<LocalDate, Quote> more = new TreeMap<>(futures);
        more.put(expiry, new Quote(bid, ask));
        return new FakeVixMarket(options, more, futureMarks, optionsListed, futuresListed, miniFuturesListed);
    }

    /** The settlement price in hundredths of a point. */
    public FakeVixMarket withFutureMark(LocalDate expiry, long mark) {
        SortedMap<LocalDate, Long> more = new TreeMap<>(futureMarks);
        more.put(expiry, mark);
        return new FakeVixMarket(options, futures, more, optionsListed, futuresListed, miniFuturesListed);
    }

    public FakeVixMarket listing(boolean vixOptions, boolean vxFutures, boolean vxmFutures) {
        return new FakeVixMarket(options, futures, futureMarks, vixOptions, vxFutures, vxmFutures);
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return options.expiries(horizonDays);
    }

    @Override
    public boolean modelled() {
        return options.modelled();
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return options.slice(root, expiry);
    }

    @Override
    public Optional<Quote> future(LocalDate expiry) {
        return Optional.ofNullable(futures.get(expiry));
    }

    @Override
    public Optional<Long> futureMarkHundredths(LocalDate expiry) {
        return Optional.ofNullable(futureMarks.get(expiry));
    }
}

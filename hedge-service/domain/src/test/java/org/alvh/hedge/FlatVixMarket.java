package org.alvh.hedge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.instrument.StrikeGrid;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.pricing.Black;

/**
 * VIX options at a volatility of 120 % on one level of futures, both 0.05 on either side of the price, undiscounted;
 * every weekday is a session. Quotes of calls can be replaced, for all expiries at once.
 */
final class FlatVixMarket implements VixMarket {

    private static final double VOLATILITY = 1.2;
    private static final int HALF_SPREAD_HUNDREDTHS = 5;

    private final LocalDate asOf;
    private final double future;
    private final List<ListedExpiry> expiries;
    private final Map<Double, Quote> replaced = new TreeMap<>();
    private boolean listed = true;
    private boolean minis = true;
    private boolean bids = true;
    private boolean quoted = true;

    FlatVixMarket(LocalDate asOf, double future, List<ListedExpiry> expiries) {
        this.asOf = asOf;
        this.future = future;
        this.expiries = expiries;
    }

    FlatVixMarket notListed() {
        listed = false;
        return this;
    }

    FlatVixMarket withoutMinis() {
        minis = false;
        return this;
    }

    FlatVixMarket withoutBids() {
        bids = false;
        return this;
    }

    /** Listed, but nobody quotes it. */
    FlatVixMarket withoutQuotes() {
        quoted = false;
        return this;
    }

    FlatVixMarket quoting(double strike, double bid, double ask) {
        replaced.put(strike, new Quote(Math.round(bid * 100), Math.round(ask * 100)));
        return this;
    }

    FlatVixMarket withoutBid(double strike) {
        return quoting(strike, 0, 0.05);
    }

    @Override
    public boolean optionsListed() {
        return listed;
    }

    @Override
    public boolean futuresListed() {
        return listed;
    }

    @Override
    public boolean miniFuturesListed() {
        return listed && minis;
    }

    @Override
    public boolean modelled() {
        return false;
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        return expiries.stream()
                .filter(expiry -> !expiry.expiry().isAfter(asOf.plusDays(Math.min(horizonDays, 1000))))
                .toList();
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return quoted && expiry.isAfter(asOf) ? Optional.of(new Slice(expiry)) : Optional.empty();
    }

    @Override
    public Optional<Quote> future(LocalDate expiry) {
        return Optional.of(around(Math.round(future * 100)));
    }

    @Override
    public Optional<Long> futureMarkHundredths(LocalDate expiry) {
        return Optional.of(Math.round(future * 100));
    }

    private static Quote around(long hundredths) {
        return new Quote(Math.max(hundredths - HALF_SPREAD_HUNDREDTHS, 0), hundredths + HALF_SPREAD_HUNDREDTHS);
    }

    private final class Slice implements ExpirySlice {

        private final LocalDate expiry;

        Slice(LocalDate expiry) {
            this.expiry = expiry;
        }

        @Override
        public OptionRoot root() {
            return OptionRoot.VIX;
        }

        @Override
        public LocalDate expiry() {
            return expiry;
        }

        @Override
        public int days() {
            return Math.toIntExact(expiry.toEpochDay() - asOf.toEpochDay());
        }

        /** The last trade is on the weekday before expiry. */
        @Override
        public int sessionsToLastTrade() {
            return (int) asOf.plusDays(1)
                    .datesUntil(expiry)
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .count();
        }

        @Override
        public double years() {
            return days() / 365.0;
        }

        @Override
        public double forward() {
            return future;
        }

        @Override
        public double discountFactor() {
            return 1;
        }

        @Override
        public double[] strikes() {
            return StrikeGrid.vix();
        }

        @Override
        public Optional<Quote> quote(PutCall putCall, double strike) {
            Quote given = replaced.get(strike);
            if (given != null) {
                return Optional.of(given);
            }
            Quote quote = around(Math.round(100 * Black.price(putCall, future, strike, years(), VOLATILITY)));
            return Optional.of(bids ? quote : new Quote(0, quote.askHundredths()));
        }

        @Override
        public boolean calibrated() {
            return true;
        }
    }
}

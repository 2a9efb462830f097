package org.alvh.quant.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * A slice that quotes what it is told to and nothing else. Each {@code with} gives a new slice. Its listed strikes
 * are those that were given a quote; sessions are those of the exchange calendar.
 */
public final class QuotedSlice implements ExpirySlice {

    private final LocalDate quoteDate;
    private final OptionRoot root;
    private final LocalDate expiry;
    private final double forward;
    private final double discountFactor;
    private final boolean calibrated;
    private final Map<PutCall, Map<Double, Quote>> quotes;

    private QuotedSlice(
            LocalDate quoteDate,
            OptionRoot root,
            LocalDate expiry,
            double forward,
            double discountFactor,
            boolean calibrated,
            Map<PutCall, Map<Double, Quote>> quotes) {
        this.quoteDate = quoteDate;
        this.root = root;
        this.expiry = expiry;
        this.forward = forward;
        this.discountFactor = discountFactor;
        this.calibrated = calibrated;
        this.quotes = quotes;
    }

    /** A calibrated slice without discount and without a quote. */
    public static QuotedSlice of(OptionRoot root, LocalDate quoteDate, LocalDate expiry, double forward) {
        return new QuotedSlice(quoteDate, root, expiry, forward, 1, true, new EnumMap<>(PutCall.class));
    }

    /** Prices in hundredths of a point. */
    public QuotedSlice with(PutCall putCall, double strike, long bidHundredths, long askHundredths) {
        Map<PutCall, Map<Double, Quote>> more = new EnumMap<>(PutCall.class);
        quotes.forEach((side, given) -> more.put(side, new TreeMap<>(given)));
        more.computeIfAbsent(putCall, _ -> new TreeMap<>()).put(strike, new Quote(bidHundredths, askHundredths));
        return new QuotedSlice(quoteDate, root, expiry, forward, discountFactor, calibrated, more);
    }

    public QuotedSlice withDiscountFactor(double factor) {
        return new QuotedSlice(quoteDate, root, expiry, forward, factor, calibrated, quotes);
    }

    public QuotedSlice uncalibrated() {
        return new QuotedSlice(quoteDate, root, expiry, forward, discountFactor, false, quotes);
    }

    @Override
    public OptionRoot root() {
        return root;
    }

    @Override
    public LocalDate expiry() {
        return expiry;
    }

    @Override
    public int days() {
        return DayCount.calendarDays(quoteDate, expiry);
    }

    @Override
    public int sessionsToLastTrade() {
        ExchangeCalendar calendar = ExchangeCalendar.newYork();
        LocalDate lastTrade = root.settlement() == Settlement.AM ? calendar.previousSession(expiry) : expiry;
        return (int) quoteDate
                .plusDays(1)
                .datesUntil(lastTrade.plusDays(1))
                .filter(calendar::isSession)
                .count();
    }

    @Override
    public double years() {
        return DayCount.years(days());
    }

    @Override
    public double forward() {
        return forward;
    }

    @Override
    public double discountFactor() {
        return discountFactor;
    }

    @Override
    public double[] strikes() {
        TreeSet<Double> strikes = new TreeSet<>();
        quotes.values().forEach(given -> strikes.addAll(given.keySet()));
        return strikes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Optional<Quote> quote(PutCall putCall, double strike) {
        return Optional.ofNullable(quotes.getOrDefault(putCall, Map.of()).get(strike));
    }

    @Override
    public boolean calibrated() {
        return calibrated;
    }
}

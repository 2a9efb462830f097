package org.alvh.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.pricing.Black;

/**
 * An expiry quoted at one volatility for all strikes, 0.10 on either side of the price, undiscounted. Quotes of
 * single series can be replaced.
 */
final class FlatSlice implements ExpirySlice {

    static final double FORWARD = 5000;
    private static final double VOLATILITY = 0.16;
    private static final int HALF_SPREAD_HUNDREDTHS = 10;

    private record Series(PutCall putCall, double strike) {}

    private final OptionRoot root;
    private final LocalDate asOf;
    private final int days;
    private final double forward;
    private final boolean calibrated;
    private final double[] strikes;
    private final Map<Series, Optional<Quote>> replaced =
            new TreeMap<>(Comparator.comparing(Series::putCall).thenComparingDouble(Series::strike));

    FlatSlice(OptionRoot root, LocalDate asOf, int days, double forward, boolean calibrated, double... strikes) {
        this.root = root;
        this.asOf = asOf;
        this.days = days;
        this.forward = forward;
        this.calibrated = calibrated;
        this.strikes = strikes.clone();
    }

    /** Around 5000, a strike every five points from 4400 to 5600. */
    static FlatSlice fine(OptionRoot root, LocalDate asOf, int days) {
        return new FlatSlice(root, asOf, days, FORWARD, true, every(5, 4400, 5600));
    }

    static double[] every(int step, int from, int to) {
        return IntStream.rangeClosed(0, (to - from) / step)
                .mapToDouble(i -> from + step * i)
                .toArray();
    }

    FlatSlice quoting(PutCall putCall, double strike, double bid, double ask) {
        replaced.put(new Series(putCall, strike), Optional.of(new Quote(Math.round(bid * 100), Math.round(ask * 100))));
        return this;
    }

    FlatSlice withoutBid(PutCall putCall, double strike) {
        return quoting(putCall, strike, 0, quote(putCall, strike).orElseThrow().mid());
    }

    FlatSlice withoutQuote(PutCall putCall, double strike) {
        replaced.put(new Series(putCall, strike), Optional.empty());
        return this;
    }

    @Override
    public OptionRoot root() {
        return root;
    }

    @Override
    public LocalDate expiry() {
        return asOf.plusDays(days);
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public int sessionsToLastTrade() {
        return days;
    }

    @Override
    public double years() {
        return days / 365.0;
    }

    @Override
    public double forward() {
        return forward;
    }

    @Override
    public double discountFactor() {
        return 1;
    }

    @Override
    public double[] strikes() {
        return strikes;
    }

    @Override
    public Optional<Quote> quote(PutCall putCall, double strike) {
        Optional<Quote> given = replaced.get(new Series(putCall, strike));
        return given == null ? Optional.of(flat(putCall, strike)) : given;
    }

    private Quote flat(PutCall putCall, double strike) {
        long price = Math.round(100 * Black.price(putCall, forward, strike, years(), VOLATILITY));
        return new Quote(Math.max(price - HALF_SPREAD_HUNDREDTHS, 0), price + HALF_SPREAD_HUNDREDTHS);
    }

    @Override
    public boolean calibrated() {
        return calibrated;
    }
}

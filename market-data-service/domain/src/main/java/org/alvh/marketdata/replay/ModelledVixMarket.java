package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.ModelledQuotes;
import org.alvh.marketdata.surface.VixSurface;
import org.alvh.marketdata.surface.VxCurve;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.StrikeGrid;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Points;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.DayCount;

/** VIX options and futures of one session, the options priced off the future of their own expiry. */
final class ModelledVixMarket implements VixMarket {

    /** A tenor of one day is the shortest that the model quotes. */
    private static final int LEAST_DAYS = 1;

    private final SessionLevels levels;
    private final ListingRules listing;
    private final VxCurve curve;
    private final VixSurface surface;
    private final double rate;
    private final Map<LocalDate, ExpirySlice> slices = new TreeMap<>();

    ModelledVixMarket(SessionLevels levels, ListingRules listing) {
        this.levels = levels;
        this.listing = listing;
        double vix = levels.vixClose().orElseThrow();
        this.curve = new VxCurve(vix, levels.slowMean(), levels.vxSettlements());
        this.surface = VixSurface.of(levels.current(Series.VVIX), vix, levels.monthMean());
        this.rate = Rates.continuous(levels.current(Series.RF_3M).orElseThrow());
    }

    @Override
    public boolean optionsListed() {
        return listing.vixOptionsListed(levels.date());
    }

    @Override
    public boolean futuresListed() {
        return listing.vxFuturesListed(levels.date());
    }

    @Override
    public boolean miniFuturesListed() {
        return listing.vxmFuturesListed(levels.date());
    }

    @Override
    public boolean modelled() {
        return true;
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        List<ListedExpiry> expiries = new ArrayList<>();
        for (LocalDate expiry : listing.vixMonthlies(levels.date())) {
            if (DayCount.calendarDays(levels.date(), expiry) <= horizonDays) {
                expiries.add(new ListedExpiry(OptionRoot.VIX, expiry, true));
            }
        }
        return expiries;
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        if (root != OptionRoot.VIX || !expiry.isAfter(levels.date())) {
            return Optional.empty();
        }
        return Optional.of(slices.computeIfAbsent(expiry, this::price));
    }

    private ExpirySlice price(LocalDate expiry) {
        int days = DayCount.calendarDays(levels.date(), expiry);
        double future = curve.price(days);
        SliceTerms terms = SliceTerms.of(
                new SeriesKey(OptionRoot.VIX, expiry),
                levels.date(),
                future,
                Elementary.exp(-rate * DayCount.years(days)),
                listing.sessions());
        return new ModelledSlice(
                terms, surface.smile(days, future), ModelledQuotes::vixOption, StrikeGrid::vix, LEAST_DAYS);
    }

    @Override
    public Optional<Quote> future(LocalDate expiry) {
        return futurePrice(expiry).map(ModelledQuotes::vxFuture);
    }

    @Override
    public Optional<Long> futureMarkHundredths(LocalDate expiry) {
        return futurePrice(expiry).map(Points::toHundredths);
    }

    private Optional<Double> futurePrice(LocalDate expiry) {
        return expiry.isAfter(levels.date())
                ? Optional.of(curve.price(DayCount.calendarDays(levels.date(), expiry)))
                : Optional.empty();
    }
}

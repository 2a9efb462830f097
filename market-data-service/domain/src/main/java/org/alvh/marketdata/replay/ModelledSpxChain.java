package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.ModelledQuotes;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.instrument.ListingRules.SpxExpiry;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.StrikeGrid;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.DayCount;

/** SPX options of one session, each expiry priced when it is first asked for. */
final class ModelledSpxChain implements OptionChain {

    private final SessionLevels levels;
    private final ListingRules listing;
    private final SpxSurface surface;
    private final double rate;
    private final double dividendYield;
    private final Map<SeriesKey, ExpirySlice> slices = new TreeMap<>();

    ModelledSpxChain(SessionLevels levels, MarketTerms terms) {
        this.levels = levels;
        this.listing = terms.listing();
        this.surface = new SpxSurface(
                terms.assumptions().smile(),
                terms.clock(),
                levels.date(),
                levels.volatilityLevels(),
                levels.slowMean());
        this.rate = Rates.continuous(levels.current(Series.RF_3M).orElseThrow());
        this.dividendYield = terms.assumptions().dividendYield();
    }

    @Override
    public boolean modelled() {
        return true;
    }

    @Override
    public List<ListedExpiry> expiries(int horizonDays) {
        List<ListedExpiry> expiries = new ArrayList<>();
        for (SpxExpiry listed : listing.spxExpiries(levels.date(), horizonDays)) {
            expiries.add(new ListedExpiry(listed.root(), listed.expiry(), listed.monthly()));
        }
        return expiries;
    }

    @Override
    public Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        if (root == OptionRoot.VIX || !expiry.isAfter(levels.date())) {
            return Optional.empty();
        }
        return Optional.of(slices.computeIfAbsent(new SeriesKey(root, expiry), this::price));
    }

    private ExpirySlice price(SeriesKey key) {
        int days = DayCount.calendarDays(levels.date(), key.expiry());
        double years = DayCount.years(days);
        double spot = levels.spxClose();
        double vix = levels.vixClose().orElseThrow();
        SliceTerms terms = SliceTerms.of(
                key,
                levels.date(),
                spot * Elementary.exp((rate - dividendYield) * years),
                Elementary.exp(-rate * years),
                listing.sessions());
        return new ModelledSlice(
                terms,
                surface.smile(key.expiry()),
                price -> ModelledQuotes.spxOption(price, vix),
                () -> StrikeGrid.spx(spot, days),
                SpxSurface.CALIBRATED_DAYS);
    }
}

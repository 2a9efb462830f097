package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What prices the options of one session, told without reading a quote.
 *
 * @param vix of VIX options; VIX futures are always on the model's curve
 */
public record PriceSources(LocalDate session, PriceSource spx, PriceSource vix) {

    public PriceSources {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(spx, "spx");
        Objects.requireNonNull(vix, "vix");
    }

    static PriceSources of(SessionLevels levels, MarketTerms terms) {
        RecordedChains chains = terms.chains();
        return new PriceSources(
                levels.date(),
                chains.source(levels.date(), SessionChains.ON_SPX)
                        .orElseGet(() ->
                                modelled(levels.spxAbsence(terms.assumptions().smile()))),
                chains.source(levels.date(), SessionChains.ON_VIX).orElseGet(() -> modelled(levels.vixAbsence())));
    }

    private static PriceSource modelled(String absence) {
        return absence.isEmpty() ? PriceSource.MODELLED : PriceSource.NONE;
    }
}

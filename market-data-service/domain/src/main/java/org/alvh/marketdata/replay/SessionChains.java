package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.VixMarket;

/**
 * Where the prices of one session come from: quotes where its chain is recorded, nothing where the quality gate
 * rejected it, the modelled surface where none is recorded. The model never stands in for a rejected chain.
 */
final class SessionChains {

    static final List<OptionRoot> ON_SPX = List.of(OptionRoot.SPX, OptionRoot.SPXW);
    static final List<OptionRoot> ON_VIX = List.of(OptionRoot.VIX);

    private final SessionLevels levels;
    private final MarketTerms terms;
    private final Optional<DayChain> recorded;

    SessionChains(SessionLevels levels, MarketTerms terms) {
        this.levels = levels;
        this.terms = terms;
        this.recorded = terms.chains().on(levels.date());
    }

    Offer<OptionChain> spx() {
        return recorded(ON_SPX)
                .map(offer -> offer.<OptionChain>map(chains -> new QuotedSpxChain(expiries(chains))))
                .orElseGet(this::modelledSpx);
    }

    Offer<VixMarket> vix() {
        return recorded(ON_VIX)
                .map(offer -> offer.<VixMarket>map(chains -> new QuotedVixMarket(
                        date(), expiries(chains), terms.listing(), modelledVix().chain())))
                .orElseGet(() -> modelledVix().map(market -> market));
    }

    private Optional<Offer<List<ExpiryChain>>> recorded(List<OptionRoot> roots) {
        return recorded.flatMap(chain -> terms.chains().offer(chain, roots));
    }

    private QuotedExpiries expiries(List<ExpiryChain> chains) {
        return new QuotedExpiries(date(), chains, terms.listing().sessions());
    }

    private Offer<OptionChain> modelledSpx() {
        String absence = levels.spxAbsence(terms.assumptions().smile());
        return absence.isEmpty() ? Offer.of(new ModelledSpxChain(levels, terms)) : Offer.absent(absence);
    }

    private Offer<ModelledVixMarket> modelledVix() {
        String absence = levels.vixAbsence();
        return absence.isEmpty() ? Offer.of(new ModelledVixMarket(levels, terms.listing())) : Offer.absent(absence);
    }

    private LocalDate date() {
        return levels.date();
    }
}

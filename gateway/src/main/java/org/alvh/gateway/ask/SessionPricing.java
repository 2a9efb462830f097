package org.alvh.gateway.ask;

import java.util.List;
import java.util.Optional;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.marketdata.v1.SessionPrices;
import org.alvh.proto.trading.v1.Position;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.trade.Role;
import org.alvh.wire.ContractWire;

/**
 * What the prices of one session are made of.
 *
 * @param spx of SPX options
 * @param vix of VIX options
 * @param futures of VIX futures
 */
record SessionPricing(Pricing spx, Pricing vix, Pricing futures) {

    private static SessionPricing all(Pricing pricing) {
        return new SessionPricing(pricing, pricing, pricing);
    }

    /** Before a market's first session there is no price. */
    static SessionPricing unbegun() {
        return all(Pricing.NONE);
    }

    static SessionPricing unknown() {
        return all(Pricing.UNKNOWN);
    }

    /** What follows from the market alone; empty where each session has its own. */
    static Optional<SessionPricing> everywhere(MarketId market) {
        return switch (Pricing.kind(market)) {
            case SIM -> Optional.of(all(Pricing.SIMULATED));
            case LIVE -> Optional.of(all(Pricing.QUOTED));
            case REPLAY -> Optional.empty();
        };
    }

    /** Of a replayed session. Futures are on the model's curve where VIX options are quoted, too. */
    static SessionPricing replayed(SessionPrices prices) {
        Pricing vix = Pricing.of(prices.getVix());
        return new SessionPricing(Pricing.of(prices.getSpx()), vix, vix == Pricing.QUOTED ? Pricing.MODELLED : vix);
    }

    /** Of what a role trades. */
    Pricing of(Role role) {
        return switch (role) {
            case STRATEGY -> spx;
            case HEDGE -> vix;
        };
    }

    Pricing of(Position position) {
        return switch (ContractWire.read(position.getContract())) {
            case OptionContract option -> option.root() == OptionRoot.VIX ? vix : spx;
            case FuturesContract _ -> futures;
        };
    }

    /** Of all options on the session. */
    List<Pricing> options() {
        return List.of(spx, vix);
    }
}

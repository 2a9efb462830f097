package org.alvh.gateway.ask;

import java.util.Collection;
import java.util.Optional;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.marketdata.v1.PriceSource;
import org.alvh.quant.market.MarketId.Kind;
import org.alvh.wire.MarketWire;

/** What a price is made of. */
enum Pricing {
    /** By the model, on levels that were drawn from a seed. */
    SIMULATED,
    /** By the model, on levels that were published. */
    MODELLED,
    /** By a quote. */
    QUOTED,
    /** There is no price. */
    NONE,
    /** Market-data did not say. */
    UNKNOWN;

    boolean isModelled() {
        return this == SIMULATED || this == MODELLED;
    }

    /** Of what a market publishes by itself, such as levels: no model has a part in it unless all of it is drawn. */
    static Pricing published(MarketId market) {
        return kind(market) == Kind.SIM ? SIMULATED : QUOTED;
    }

    /** Of what the model prices in a market. */
    static Pricing modelled(MarketId market) {
        return kind(market) == Kind.SIM ? SIMULATED : MODELLED;
    }

    static Kind kind(MarketId market) {
        return MarketWire.KIND.read(market.getKindValue());
    }

    /** A source that a later release of market-data may name is not known here. */
    static Pricing of(PriceSource source) {
        return switch (source) {
            case PRICE_SOURCE_QUOTED -> QUOTED;
            case PRICE_SOURCE_MODELLED -> MODELLED;
            case PRICE_SOURCE_NONE -> NONE;
            case PRICE_SOURCE_UNSPECIFIED, UNRECOGNIZED -> UNKNOWN;
        };
    }

    /** Whether a model has a part in prices that are taken together; empty where that is not known. */
    static Optional<Boolean> anyModelled(Collection<Pricing> prices) {
        if (prices.stream().anyMatch(Pricing::isModelled)) {
            return Optional.of(true);
        }
        boolean quoted = !prices.isEmpty() && prices.stream().allMatch(QUOTED::equals);
        return quoted ? Optional.of(false) : Optional.empty();
    }
}

package org.alvh.marketdata.replay;

import java.util.Optional;
import java.util.function.Function;

/**
 * A chain that a session offers, or why it offers none.
 *
 * @param chain empty for {@code absence}
 * @param absence empty text where there is a chain
 */
record Offer<C>(Optional<C> chain, String absence) {

    static <C> Offer<C> of(C chain) {
        return new Offer<>(Optional.of(chain), "");
    }

    static <C> Offer<C> absent(String why) {
        return new Offer<>(Optional.empty(), why);
    }

    <D> Offer<D> map(Function<C, D> change) {
        return new Offer<>(chain.map(change), absence);
    }
}

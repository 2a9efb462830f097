package org.alvh.local.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.local.part.PortPlan;
import org.alvh.quant.market.MarketId;

/**
 * What a state was made for, and how far and how fast its market plays.
 *
 * @param seed of a simulated market
 * @param from first date played; empty for the market's first session
 * @param sessions to play in all; 0 for no end
 */
public record PlatformSettings(
        MarketId market,
        OptionalLong seed,
        Optional<LocalDate> from,
        int sessions,
        Pace pace,
        PortPlan ports,
        List<DemoBook> books) {

    public PlatformSettings {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(ports, "ports");
        books = List.copyOf(books);
        if (sessions < 0) {
            throw new IllegalArgumentException(sessions + " sessions, expected 0 or more");
        }
        if (seed.isPresent() != (market.kind() == MarketId.Kind.SIM)) {
            throw new IllegalArgumentException("market " + market + " with seed " + seed + ": a simulated one has one");
        }
    }

    public PlatformSettings playing(int upTo, Pace at) {
        return new PlatformSettings(market, seed, from, upTo, at, ports, books);
    }

    public PlatformSettings at(PortPlan other) {
        return new PlatformSettings(market, seed, from, sessions, pace, other, books);
    }

    /** The book of an account, if it is one of the demo's. */
    public Optional<DemoBook> book(String account) {
        return books.stream().filter(book -> book.account().equals(account)).findFirst();
    }
}

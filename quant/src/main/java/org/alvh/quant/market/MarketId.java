package org.alvh.quant.market;

import java.util.Objects;

/**
 * Names the market that an account trades in. The name of a simulated or replayed market fixes its content: two
 * markets of one name hold the same days.
 */
public record MarketId(Kind kind, String name) {

    /** Where a market's days come from. */
    public enum Kind {
        /** Drawn from a seed. */
        SIM,
        /** Imported history, played again. */
        REPLAY,
        /** As it happens. */
        LIVE
    }

    public MarketId {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank() || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("market name '" + name + "' is blank or holds a slash");
        }
    }

    /** The simulated market of a seed; another version of the simulator draws another market. */
    public static MarketId simulated(int version, long seed) {
        return new MarketId(Kind.SIM, "sim-" + version + "-" + seed);
    }

    /** The market of an imported history, named by the hash of its content. */
    public static MarketId replayOf(String contentHash) {
        return new MarketId(Kind.REPLAY, "replay-" + contentHash.substring(0, 16));
    }
}

package org.alvh.marketdata.vix;

import java.util.Objects;

/** Why there is no variance or no level, and with which values. */
public record NotCalculable(Reason reason, String message) implements TermOutcome, VixOutcome {

    public NotCalculable {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    /** What stands against the calculation. */
    public enum Reason {
        /** No strike has a price of both call and put, so the forward is not known. */
        NO_FORWARD,
        /** All strikes lie above the forward. */
        NO_STRIKE_BELOW_FORWARD,
        /** Put or call at K0 has no price. */
        NO_PRICE_AT_K0,
        /** No put below K0 has a price before two in a row have none. */
        NO_PUTS,
        /** No call above K0 has a price before two in a row have none. */
        NO_CALLS,
        /** The forward lies so far above K0 that nothing is left of the strip. */
        NO_VARIANCE,
        /** Both terms settle at the same time. */
        SAME_SETTLEMENT
    }
}

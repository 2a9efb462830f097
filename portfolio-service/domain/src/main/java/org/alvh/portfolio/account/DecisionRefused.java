package org.alvh.portfolio.account;

import java.util.Objects;

/**
 * A decision that cannot be booked. Decisions are made on the book they are booked on, so this is a fault in whoever
 * made it; the account stops with the reason until somebody has looked.
 */
public final class DecisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a decision cannot be booked. */
    public enum Reason {
        /** It stands on another book than the current one. */
        STALE_VERSION,
        /** It comes from the wrong role for the stage that is due. */
        OUT_OF_ORDER,
        /** It closes what the account does not hold. */
        NOT_HELD,
        /** It opens a group under a name that was used before. */
        OPENED_BEFORE,
        /** What it says is held afterwards is not what would be. */
        OTHER_HOLDINGS,
        /** It breaks a hard limit. */
        OVER_LIMIT
    }

    private final Reason reason;

    public DecisionRefused(Reason reason, String message) {
        super(reason + ": " + message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}

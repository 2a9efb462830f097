package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of one session, and how well.
 *
 * @param warnings verdicts against its values and chains that leave them in use
 * @param rejections verdicts that refuse a value or a chain, whether the state hangs on it or not
 * @param reason why it was refused, in words, or a name in capitals why there is no chain; empty in other states
 */
public record SessionCoverage(LocalDate session, State state, int warnings, int rejections, String reason) {

    /** Where the SPX chain of a session comes from, or why there is none to trust. */
    public enum State {
        /** A chain is recorded and used. */
        QUOTED,
        /** A chain is priced on modelled surfaces. */
        MODELLED,
        /** A recorded chain, or a level that the model reads, was refused on the day itself. */
        REFUSED,
        /** There is no chain: the model lacks a level. */
        ABSENT,
        /** The exchange held a session of which no close is recorded. */
        GAP
    }

    public SessionCoverage {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(state, "state");
        if (warnings < 0 || rejections < 0) {
            throw new IllegalArgumentException(
                    session + " has " + warnings + " warnings and " + rejections + " rejections, expected 0 or more");
        }
        boolean explained = state == State.REFUSED || state == State.ABSENT;
        if (explained == reason.isEmpty()) {
            throw new IllegalArgumentException(
                    session + " is " + state + " for the reason '" + reason + "'; REFUSED and ABSENT alone have one");
        }
    }
}

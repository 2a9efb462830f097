package org.alvh.marketdata.service.market;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a market has played.
 *
 * @param asked sessions that it shall play in all
 * @param opened sessions that it has opened
 * @param closed sessions that every running account has closed
 * @param pace sessions a second at most; 0 is as fast as the accounts follow
 * @param openedAt when the last session was opened, on the wall clock
 */
public record PlayState(int asked, int opened, int closed, double pace, Optional<Instant> openedAt) {

    public PlayState {
        Objects.requireNonNull(openedAt, "openedAt");
        if (closed < 0 || closed > opened || opened > asked) {
            throw new IllegalArgumentException(closed + " sessions closed, " + opened + " opened, " + asked
                    + " asked for, expected each at most the next");
        }
        if (openedAt.isPresent() != opened > 0) {
            throw new IllegalArgumentException(opened + " sessions opened, the last at " + openedAt);
        }
        if (!(pace >= 0)) {
            throw new IllegalArgumentException("pace is " + pace + ", expected 0 or more");
        }
    }

    /** True once all sessions that were asked for are closed. */
    public boolean standing() {
        return asked > 0 && closed == asked;
    }
}

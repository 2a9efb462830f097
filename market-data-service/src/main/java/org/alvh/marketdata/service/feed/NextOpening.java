package org.alvh.marketdata.service.feed;

import java.time.Duration;
import java.time.Instant;
import org.alvh.marketdata.service.market.PlayState;

/**
 * Whether a market's next session may be opened.
 *
 * <pre>
 *   all asked for opened? ─yes─▶ Ended
 *     last opened closed? ─no──▶ AwaitsClose
 *        1/pace gone by?  ─no──▶ Later
 *                          yes─▶ Due
 * </pre>
 */
sealed interface NextOpening {

    /** It may be opened now. */
    record Due(int sessionNumber) implements NextOpening {}

    /** The pace allows it from a moment on. */
    record Later(Instant from) implements NextOpening {}

    /** Some account has not closed the session before. */
    record AwaitsClose(int sessionNumber) implements NextOpening {}

    /** No further session is asked for. */
    record Ended() implements NextOpening {}

    /** A pace below one session in so many seconds would overflow a clock. */
    double LONGEST_SECONDS = 1e9;

    static NextOpening of(PlayState state, Instant now) {
        if (state.opened() == state.asked()) {
            return new Ended();
        }
        if (state.closed() < state.opened()) {
            return new AwaitsClose(state.opened());
        }
        Instant earliest = earliest(state);
        return now.isBefore(earliest) ? new Later(earliest) : new Due(state.opened() + 1);
    }

    private static Instant earliest(PlayState state) {
        if (state.openedAt().isEmpty() || state.pace() == 0) {
            return Instant.MIN;
        }
        double seconds = Math.min(1 / state.pace(), LONGEST_SECONDS);
        return state.openedAt().get().plus(Duration.ofNanos((long) (seconds * 1e9)));
    }
}

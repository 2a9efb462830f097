package org.alvh.marketdata.service.feed;

import java.util.Optional;
import org.alvh.quant.time.SessionPhase;

/**
 * A snapshot's place in a market's play: of each session DECISION and then CLOSE, counted from 1.
 *
 * @param count snapshots to it, itself included
 */
record SnapshotPlace(int count) {

    /** A session has so many. */
    private static final int A_SESSION = 2;

    /** Whoever is further behind than this is told the newest next. */
    static final int MOST_BEHIND = 16;

    int sessionNumber() {
        return (count + 1) / A_SESSION;
    }

    SessionPhase phase() {
        return count % A_SESSION == 0 ? SessionPhase.CLOSE : SessionPhase.DECISION;
    }

    /**
     * What is told next.
     *
     * @param told what was told last; empty at the beginning, which is the newest there is
     * @param opened sessions that the market has opened
     */
    static Optional<SnapshotPlace> after(Optional<SnapshotPlace> told, int opened) {
        int newest = opened * A_SESSION;
        int last = told.map(SnapshotPlace::count).orElse(0);
        if (newest == last) {
            return Optional.empty();
        }
        boolean skips = told.isEmpty() || newest - last > MOST_BEHIND;
        return Optional.of(new SnapshotPlace(skips ? newest : last + 1));
    }
}

package org.alvh.marketdata.service.pull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.pull.PullState;

/** Where each source stands, kept across restarts. */
interface PullStates {

    /** Makes a source known, due at once, unless it is known. */
    void know(String source, Instant now);

    /**
     * Takes a source that is due, so that nobody else takes it until the attempt is over or has plainly died.
     *
     * @param until when it is due again if nothing is saved before
     * @return its state; empty where it is not due
     */
    Optional<PullState> claim(String source, Instant now, Instant until);

    /** Saves the outcome of an attempt. */
    void save(PullState state);

    /** All sources that were ever known, by name. */
    List<PullState> all();
}

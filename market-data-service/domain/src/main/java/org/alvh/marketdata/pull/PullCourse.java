package org.alvh.marketdata.pull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How the attempts of a source went.
 *
 * @param lastSuccess when a file was last taken or found unchanged
 * @param tries attempts in a row that did not bring the session expected
 * @param failure of the last attempt; empty where it did not fail
 * @param nextAttempt not before this moment
 */
public record PullCourse(
        Optional<Instant> lastSuccess,
        Optional<Instant> lastAttempt,
        int tries,
        Optional<Failure> failure,
        Instant nextAttempt) {

    public PullCourse {
        Objects.requireNonNull(nextAttempt, "nextAttempt");
        if (tries < 0) {
            throw new IllegalArgumentException("tries are not negative, but were " + tries);
        }
    }

    /** Of a source that was never tried. */
    public static PullCourse notBefore(Instant moment) {
        return new PullCourse(Optional.empty(), Optional.empty(), 0, Optional.empty(), moment);
    }

    /**
     * Why an attempt failed.
     *
     * @param detail what was found, and what was expected or is to be done
     */
    public record Failure(PullFailure reason, String detail) {

        /** What a host sends may be of any length; a reason is a line. */
        private static final int MOST_CHARACTERS = 300;

        public Failure {
            Objects.requireNonNull(reason, "reason");
            detail = detail.length() <= MOST_CHARACTERS ? detail : detail.substring(0, MOST_CHARACTERS - 1) + "…";
        }
    }
}

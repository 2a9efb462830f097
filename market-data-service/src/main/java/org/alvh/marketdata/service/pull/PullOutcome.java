package org.alvh.marketdata.service.pull;

import java.time.Instant;
import org.alvh.marketdata.pull.PullFailure;

/** What became of a look at one source. */
sealed interface PullOutcome {

    /** When to look again. */
    Instant next();

    /** A new file was taken; {@code wireBytes} were sent for it. */
    record Taken(long wireBytes, Instant next) implements PullOutcome {}

    /** What is there still holds. */
    record Unchanged(Instant next) implements PullOutcome {}

    /** The attempt failed; the file before it stands. */
    record Failed(PullFailure reason, Instant next) implements PullOutcome {}

    /** Nothing was asked: the source is not due, or its host is to be left alone. */
    record NotAsked(Instant next) implements PullOutcome {}

    /** The attempt ended in a fault of this program; others go on. */
    record Broken(RuntimeException fault, Instant next) implements PullOutcome {}
}

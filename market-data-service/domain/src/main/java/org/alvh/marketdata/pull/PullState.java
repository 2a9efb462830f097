package org.alvh.marketdata.pull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Where a source stands: the last good file, and how the attempts went. */
public record PullState(String source, Optional<KeptFile> kept, PullCourse course) {

    public PullState {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(course, "course");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a source has a name");
        }
    }

    /** The same source with another course. */
    public PullState with(PullCourse newer) {
        return new PullState(source, kept, newer);
    }

    /** The same source with another file and course. */
    public PullState with(KeptFile file, PullCourse newer) {
        return new PullState(source, Optional.of(file), newer);
    }

    /** The last good file, if it came from this address: only with that one can a new file be compared. */
    public Optional<KeptFile> keptFrom(String address) {
        return kept.filter(file -> file.address().equals(address));
    }

    /** What may be said of the source when a session is expected to be there. */
    public Standing standing(LocalDate expected) {
        if (course.failure().isPresent()) {
            return Standing.FAILED;
        }
        return kept.map(file -> file.yield().lastDate().isBefore(expected) ? Standing.STALE : Standing.FRESH)
                .orElse(Standing.WAITING);
    }

    /** How far a source can be relied on. */
    public enum Standing {
        /** Not tried yet. */
        WAITING,
        /** The session expected is there. */
        FRESH,
        /** The last attempt went well, but the file does not reach the session expected. */
        STALE,
        /** The last attempt failed; the last good file, if any, still stands. */
        FAILED
    }
}

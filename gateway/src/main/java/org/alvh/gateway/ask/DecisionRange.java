package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which decisions are wanted.
 *
 * @param until of this session and before; empty means the newest
 * @param limit how many at most
 */
public record DecisionRange(Optional<LocalDate> until, int limit) {

    public DecisionRange {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", expected 1 at least");
        }
    }

    static DecisionRange newest(int limit) {
        return new DecisionRange(Optional.empty(), limit);
    }

    /** As requests have it: empty means the newest. */
    String untilText() {
        return until.map(LocalDate::toString).orElse("");
    }
}

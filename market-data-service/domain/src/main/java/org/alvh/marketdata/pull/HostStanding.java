package org.alvh.marketdata.pull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * From when on a host may be asked again: after the pause between requests, after what it asked for, and not while
 * its circuit is open.
 *
 * @param notBefore the end of pauses
 */
public record HostStanding(Instant notBefore, Circuit circuit) {

    /** A host that was not asked yet. */
    public static final HostStanding NEW = new HostStanding(Instant.EPOCH, Circuit.CLOSED);

    /** The first moment at which it may be asked. */
    public Instant opensAt() {
        return circuit.from().isAfter(notBefore) ? circuit.from() : notBefore;
    }

    /** After a request of a source that leaves so much time between two. */
    public HostStanding asked(Instant now, Duration pause) {
        return new HostStanding(later(now.plus(pause)), circuit);
    }

    /** After an answer, be it that there is no such file. */
    public HostStanding answered() {
        return new HostStanding(notBefore, circuit.succeeded());
    }

    /** After a failure. */
    public HostStanding failed(PullFailure reason, Optional<Duration> retryAfter, Circuit.Limits limits, Instant now) {
        Instant end = later(retryAfter.map(now::plus).orElse(notBefore));
        return new HostStanding(end, reason.isOfHost() ? circuit.failed(limits, now) : circuit.succeeded());
    }

    private Instant later(Instant other) {
        return other.isAfter(notBefore) ? other : notBefore;
    }
}

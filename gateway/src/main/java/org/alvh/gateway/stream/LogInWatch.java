package org.alvh.gateway.stream;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.alvh.chassis.failure.EnvironmentFailure;

/** What let a client in, asked again and again whether it still does. */
final class LogInWatch {

    private final Supplier<Optional<Instant>> livesUntil;
    private final InstantSource clock;
    private Instant knownUntil;

    /**
     * A watch.
     *
     * @param livesUntil until when it lives if nothing is done with it meanwhile; empty once it has ended
     */
    LogInWatch(Supplier<Optional<Instant>> livesUntil, InstantSource clock) {
        this.livesUntil = livesUntil;
        this.clock = clock;
        this.knownUntil = livesUntil.get().orElse(Instant.MIN);
    }

    /** True once nobody is let in by it any more. While that cannot be asked, what was known last holds. */
    boolean hasEnded() {
        knownUntil = until();
        return !clock.instant().isBefore(knownUntil);
    }

    private Instant until() {
        try {
            return livesUntil.get().orElse(Instant.MIN);
        } catch (EnvironmentFailure cannotBeAsked) {
            return knownUntil;
        }
    }
}

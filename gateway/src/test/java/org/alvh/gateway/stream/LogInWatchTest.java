package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.junit.jupiter.api.Test;

/** A log-in ends when it is said to, or when its time is over while nobody can be asked. */
class LogInWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private Instant now = NOON;
    private Optional<Instant> until = Optional.of(NOON.plusSeconds(60));
    private boolean away;
    private final LogInWatch watch = new LogInWatch(this::ask, () -> now);

    private Optional<Instant> ask() {
        if (away) {
            throw new EnvironmentFailure("the database does not answer");
        }
        return until;
    }

    @Test
    void endsWhenItIsSaidTo() {
        assertThat(watch.hasEnded()).isFalse();
        until = Optional.empty();
        assertThat(watch.hasEnded()).isTrue();
    }

    @Test
    void livesAsLongAsItIsProlonged() {
        until = Optional.of(NOON.plusSeconds(120));
        assertThat(watch.hasEnded()).isFalse();
        now = NOON.plusSeconds(119);
        assertThat(watch.hasEnded()).isFalse();
        now = NOON.plusSeconds(120);
        assertThat(watch.hasEnded()).isTrue();
    }

    @Test
    void livesByWhatWasKnownLastWhileNobodyCanBeAsked() {
        away = true;
        now = NOON.plusSeconds(59);
        assertThat(watch.hasEnded()).isFalse();
        now = NOON.plusSeconds(60);
        assertThat(watch.hasEnded()).isTrue();
    }
}

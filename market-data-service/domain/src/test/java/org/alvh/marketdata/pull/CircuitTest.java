package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alvh.marketdata.pull.Circuit.Position;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Circuit.Limits LIMITS = new Circuit.Limits(2, Duration.ofMinutes(10), Duration.ofMinutes(15));

    @Test
    void itOpensAfterFailuresInARowHalfOpensAndClosesBySuccess() {
        Circuit once = Circuit.CLOSED.failed(LIMITS, NOON);
        Circuit twice = once.failed(LIMITS, NOON);

        assertThat(once.at(NOON)).isEqualTo(Position.CLOSED);
        assertThat(twice.at(NOON.plusSeconds(599))).isEqualTo(Position.OPEN);
        assertThat(twice.at(NOON.plusSeconds(600))).isEqualTo(Position.HALF_OPEN);
        assertThat(twice.succeeded().at(NOON)).isEqualTo(Position.CLOSED);
    }

    @Test
    void theAttemptThatFailsWhileHalfOpenOpensItLongerUpToALimit() {
        Circuit opened = Circuit.CLOSED.failed(LIMITS, NOON).failed(LIMITS, NOON);
        Instant later = NOON.plusSeconds(600);
        Circuit again = opened.failed(LIMITS, later);

        assertThat(again.from()).isEqualTo(later.plus(Duration.ofMinutes(15)));
        assertThat(again.failed(LIMITS, later).from()).isEqualTo(later.plus(Duration.ofMinutes(15)));
    }

    @Test
    void successInBetweenBeginsTheCountAnew() {
        Circuit circuit = Circuit.CLOSED.failed(LIMITS, NOON).succeeded().failed(LIMITS, NOON);

        assertThat(circuit.at(NOON)).isEqualTo(Position.CLOSED);
    }

    @Test
    void aHostThatSaysThatAFileIsGoneIsWell() {
        HostStanding ill = HostStanding.NEW.failed(PullFailure.SERVER_ERROR, Optional.empty(), LIMITS, NOON);

        assertThat(ill.failed(PullFailure.GONE, Optional.empty(), LIMITS, NOON).circuit())
                .isEqualTo(Circuit.CLOSED);
        assertThat(ill.failed(PullFailure.CUT_OFF, Optional.empty(), LIMITS, NOON)
                        .opensAt())
                .isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }

    @Test
    void theLongestOfPauseAndWishCounts() {
        HostStanding asked = HostStanding.NEW.asked(NOON, Duration.ofSeconds(5));

        assertThat(asked.opensAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(asked.failed(PullFailure.TOO_MANY_REQUESTS, Optional.of(Duration.ofSeconds(90)), LIMITS, NOON)
                        .opensAt())
                .isEqualTo(NOON.plusSeconds(90));
        assertThat(asked.failed(PullFailure.TOO_MANY_REQUESTS, Optional.of(Duration.ZERO), LIMITS, NOON)
                        .opensAt())
                .isEqualTo(NOON.plusSeconds(5));
    }
}

package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses by hand from the formula, first 30 seconds, longest 30 minutes. */
class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30));

    @ParameterizedTest
    @CsvSource({
        "1, 0, PT15S",
        "1, .5, PT22.5S",
        "2, 0, PT30S",
        "3, .5, PT1M30S",
        "6, 0, PT8M",
        "7, 0, PT15M",
        "8, .5, PT22M30S",
        "41, 0, PT15M",
        "2147483647, 0, PT15M"
    })
    void aPauseDoublesToItsLimit(int failures, double unit, Duration pause) {
        assertThat(BACKOFF.pause(failures, unit)).isEqualTo(pause);
    }

    @Test
    void whatIsNoPauseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BACKOFF.pause(0, 0))
                .withMessageContaining("were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BACKOFF.pause(1, 1))
                .withMessageContaining("was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessageContaining("PT1S");
    }
}

package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of RFC 9110, its own example date among them. */
class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        "'120', PT2M",
        "' 0 ', PT0S",
        "'99999999999999999999', PT168H",
        "'604801', PT168H",
        "'Sun, 06 Nov 1994 08:49:37 GMT', PT37S",
        "'Sun, 06 Nov 1994 08:48:59 GMT', PT0S",
        "'Mon, 06 Nov 1995 08:49:37 GMT', PT168H"
    })
    void secondsAndDatesAreUnderstood(String header, Duration pause) {
        assertThat(RetryAfter.of(header, Instant.parse("1994-11-06T08:49:00Z"))).contains(pause);
    }

    @ParameterizedTest
    @CsvSource({"''", "'-1'", "'1.5'", "'soon'", "'1994-11-06T08:49:37Z'"})
    void whatIsNeitherSaysNothing(String header) {
        assertThat(RetryAfter.of(header, Instant.EPOCH)).isEqualTo(Optional.empty());
    }
}

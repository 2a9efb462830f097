package org.alvh.marketdata.service.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.alvh.marketdata.service.market.PlayState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a session may be opened, at noon, by how far the market has played. */
class NextOpeningTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // asked, opened, closed, pace, seconds since the last opening, what may be done
        "0,  0, 0, 0,   -,    Ended[]",
        "60, 0, 0, 0,   -,    Due[sessionNumber=1]",
        "60, 0, 0, 1,   -,    Due[sessionNumber=1]",
        "60, 1, 0, 0,   9000, AwaitsClose[sessionNumber=1]",
        "60, 1, 0, 1,   0,    AwaitsClose[sessionNumber=1]",
        "60, 1, 1, 0,   0,    Due[sessionNumber=2]",
        "60, 1, 1, 1,   0,    Later[from=2026-11-27T12:00:01Z]",
        "60, 1, 1, 1,   1,    Due[sessionNumber=2]",
        "60, 1, 1, 4,   0,    Later[from=2026-11-27T12:00:00.250Z]",
        "60, 1, 1, 0.1, 9,    Later[from=2026-11-27T12:00:01Z]",
        "60, 1, 1, 0.1, 10,   Due[sessionNumber=2]",
        "60, 1, 1, 1e-300, 0, Later[from=2058-08-05T13:46:40Z]",
        "60, 59, 59, 0, 0,    Due[sessionNumber=60]",
        "60, 60, 59, 0, 0,    Ended[]",
        "60, 60, 60, 0, 9000, Ended[]",
        "61, 60, 60, 0, 0,    Due[sessionNumber=61]"
    })
    void aSessionIsOpenedOnceTheOneBeforeIsClosedAndThePaceAllows(
            int asked, int opened, int closed, double pace, String secondsAgo, String expected) {
        Optional<Instant> openedAt =
                secondsAgo.equals("-") ? Optional.empty() : Optional.of(NOON.minusSeconds(Long.parseLong(secondsAgo)));

        assertThat(NextOpening.of(new PlayState(asked, opened, closed, pace, openedAt), NOON))
                .hasToString(expected);
    }

    /** The pace of now counts from the last opening, whatever it was then: a year a session is a pause. */
    @ParameterizedTest
    @CsvSource({
        // pace, seconds since the last opening, what may be done
        "1,    3600,  Due[sessionNumber=2]",
        "3.1688e-8, 3600, Later[from=2027-11-27T",
        "0.5,  1,     Later[from=2026-11-27T12:00:01Z]",
        "0,    0,     Due[sessionNumber=2]"
    })
    void aChangedPaceCountsAtOnce(double pace, long secondsAgo, String expected) {
        PlayState state = new PlayState(60, 1, 1, pace, Optional.of(NOON.minusSeconds(secondsAgo)));

        assertThat(NextOpening.of(state, NOON).toString()).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, false", "60, 0, 0, false", "60, 60, 59, false", "60, 60, 60, true", "61, 60, 60, false"})
    void aMarketStandsOnceAllThatWasAskedForIsClosed(int asked, int opened, int closed, boolean standing) {
        Optional<Instant> openedAt = Optional.of(NOON).filter(_ -> opened > 0);

        assertThat(new PlayState(asked, opened, closed, 0, openedAt).standing()).isEqualTo(standing);
    }
}

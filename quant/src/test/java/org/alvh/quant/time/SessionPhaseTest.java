package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPhaseTest {

    private final ExchangeCalendar calendar = ExchangeCalendar.newYork();

    /** Winter, summer, early close, and an early close of the days when it came an hour later. */
    @ParameterizedTest
    @CsvSource({
        "OPEN,     2024-01-17, 2024-01-17T08:30-06:00",
        "SETTLE,   2024-01-17, 2024-01-17T15:00-06:00",
        "DECISION, 2024-01-17, 2024-01-17T15:10-06:00",
        "CLOSE,    2024-01-17, 2024-01-17T15:15-06:00",
        "OPEN,     2024-07-02, 2024-07-02T08:30-05:00",
        "CLOSE,    2024-07-02, 2024-07-02T15:15-05:00",
        "OPEN,     2024-07-03, 2024-07-03T08:30-05:00",
        "SETTLE,   2024-07-03, 2024-07-03T12:00-05:00",
        "DECISION, 2024-07-03, 2024-07-03T12:10-05:00",
        "CLOSE,    2024-07-03, 2024-07-03T12:15-05:00",
        "SETTLE,   1992-12-24, 1992-12-24T13:00-06:00",
    })
    void hangsOnTheCashClose(SessionPhase phase, LocalDate session, OffsetDateTime time) {
        assertThat(phase.at(session, calendar).toOffsetDateTime()).isEqualTo(time);
        assertThat(phase.at(session, calendar).getZone().getId()).isEqualTo("America/Chicago");
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "SETTLE", "DECISION", "CLOSE"})
    void refusesAClosedDay(SessionPhase phase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase.at(LocalDate.of(2024, 7, 4), calendar))
                .withMessageContaining("2024-07-04 is not a session");
    }

    @Test
    void stagesFollowThePhases() {
        assertThat(Stage.values())
                .extracting(Stage::name)
                .containsExactly("OPEN", "SETTLE", "STRATEGY", "HEDGE", "CLOSE");
        assertThat(Stream.of(Stage.values()).map(Stage::phase))
                .containsExactly(
                        SessionPhase.OPEN,
                        SessionPhase.SETTLE,
                        SessionPhase.DECISION,
                        SessionPhase.DECISION,
                        SessionPhase.CLOSE);
    }
}

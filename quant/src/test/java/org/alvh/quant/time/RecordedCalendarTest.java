package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordedCalendarTest {

    /** Thanksgiving week of 2024 as a careless vendor might have it: no Tuesday, but a row for the holiday. */
    private final RecordedCalendar recorded =
            recorded("2024-11-25", "2024-11-27", "2024-11-28", "2024-11-29", "2024-12-02");

    @Test
    void takesTheRecordAtItsWordWithinIt() {
        assertThat(recorded.isSession(LocalDate.of(2024, 11, 26))).isFalse();
        assertThat(recorded.isSession(LocalDate.of(2024, 11, 28))).isTrue();
        assertThat(recorded.nextSession(LocalDate.of(2024, 11, 25))).isEqualTo("2024-11-27");
    }

    @Test
    void asksTheExchangeBeforeAndAfter() {
        assertThat(recorded.previousSession(LocalDate.of(2024, 11, 25))).isEqualTo("2024-11-22");
        assertThat(recorded.isSession(LocalDate.of(2024, 12, 3))).isTrue();
        assertThat(recorded.isSession(LocalDate.of(2024, 12, 25))).isFalse();
    }

    @Test
    void listsItsDeviations() {
        assertThat(recorded.missingSessions()).containsExactly(LocalDate.of(2024, 11, 26));
        assertThat(recorded.extraSessions()).containsExactly(LocalDate.of(2024, 11, 28));
    }

    @Test
    void closesWhenTheExchangePlansTo() {
        assertThat(recorded.cashClose(LocalDate.of(2024, 11, 27))).isEqualTo("15:00");
        assertThat(recorded.cashClose(LocalDate.of(2024, 11, 28))).isEqualTo("15:00");
        assertThat(recorded.cashClose(LocalDate.of(2024, 11, 29))).isEqualTo("12:00");
        assertThat(recorded.cashClose(LocalDate.of(2024, 12, 24))).isEqualTo("12:00");
        assertThat(recorded("1992-11-27").cashClose(LocalDate.of(1992, 11, 27))).isEqualTo("13:00");
    }

    @Test
    void hasNoEarlyCloseWhereTheRecordHasNoSession() {
        RecordedCalendar gap = recorded("2024-11-27", "2024-12-02");
        assertThat(gap.isEarlyClose(LocalDate.of(2024, 11, 29))).isFalse();
        assertThat(recorded.isEarlyClose(LocalDate.of(2024, 11, 29))).isTrue();
    }

    @Test
    void refusesARecordThatIsEmptyUnsortedOrRepeats() {
        assertThatIllegalArgumentException()
                .isThrownBy(RecordedCalendarTest::recorded)
                .withMessageContaining("at least one session");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded("2024-11-26", "2024-11-25"))
                .withMessageContaining("2024-11-25 follows 2024-11-26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded("2024-11-25", "2024-11-25"))
                .withMessageContaining("2024-11-25 follows 2024-11-25");
    }

    @Test
    void refusesARecordThatTheExchangeCalendarCannotJudge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded("1984-12-31", "1985-01-02"))
                .withMessageContaining("1985-01-01 to 2060-12-31");
    }

    private static RecordedCalendar recorded(String... dates) {
        List<LocalDate> sessions = Stream.of(dates).map(LocalDate::parse).toList();
        return new RecordedCalendar(sessions, ExchangeCalendar.newYork());
    }
}

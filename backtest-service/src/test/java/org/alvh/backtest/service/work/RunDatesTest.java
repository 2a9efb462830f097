package org.alvh.backtest.service.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alvh.backtest.service.run.RunRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First and last date of a run, by what it asks for. */
class RunDatesTest {

    private static final List<LocalDate> RECORDED =
            List.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 9), LocalDate.of(2024, 1, 12));

    /** The simulated market begins on 2023-01-03 and ends on 2059-11-27, 400 days before the calendar does. */
    @ParameterizedTest
    @CsvSource({
        // from, to, sessions, first, last
        "-, -, -, 2023-01-03, 2028-01-10",
        "-, -, 1, 2023-01-03, 2023-01-03",
        "-, -, 60, 2023-01-03, 2023-03-29",
        "2022-06-01, -, 5, 2023-01-03, 2023-01-09",
        "2023-01-07, -, 1, 2023-01-07, 2023-01-09",
        "-, 2023-01-08, -, 2023-01-03, 2023-01-08",
        "2059-11-20, -, -, 2059-11-20, 2059-11-27"
    })
    void ofASimulatedMarket(String from, String to, String sessions, LocalDate first, LocalDate last) {
        assertThat(RunDates.ofSimulated(range(from, to, sessions))).isEqualTo(new RunDates(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2059-11-28, -, -, ends on 2059-11-27",
        "-, 2022-12-30, -, ends on 2022-12-30",
        "-, -, 99999, fewer than 99999"
    })
    void aSimulatedMarketHasItsBounds(String from, String to, String sessions, String why) {
        assertThatThrownBy(() -> RunDates.ofSimulated(range(from, to, sessions)))
                .isInstanceOf(NotRunnable.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, -, 2024-01-08, 2024-01-12",
        "2024-01-09, -, 1, 2024-01-09, 2024-01-09",
        "2024-01-09, -, 2, 2024-01-09, 2024-01-12",
        "2024-01-10, 2024-02-01, -, 2024-01-10, 2024-02-01"
    })
    void ofARecordedMarket(String from, String to, String sessions, LocalDate first, LocalDate last) {
        assertThat(RunDates.ofRecorded(range(from, to, sessions), RECORDED)).isEqualTo(new RunDates(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-13, 2024-02-01, -, has 0 sessions", "-, -, 4, expected 4"})
    void aRecordedMarketHasNoMoreSessionsThanItHas(String from, String to, String sessions, String why) {
        assertThatThrownBy(() -> RunDates.ofRecorded(range(from, to, sessions), RECORDED))
                .isInstanceOf(NotRunnable.class)
                .hasMessageContaining(why);
    }

    private static RunRange range(String from, String to, String sessions) {
        return new RunRange(
                Optional.of(from).filter(text -> !text.equals("-")).map(LocalDate::parse),
                Optional.of(to).filter(text -> !text.equals("-")).map(LocalDate::parse),
                sessions.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sessions)));
    }
}

package org.alvh.marketdata.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums counted by hand around Good Friday and Independence Day (a Thursday) of 2024. */
class BusinessClockTest {

    private final BusinessClock clock = new BusinessClock(
            WeekdayCalendar.without(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 7, 4)),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2024-07-03, 2024-07-03, 0.0",
        "2024-07-02, 2024-07-03, 1.0",
        "2024-07-03, 2024-07-04, 0.1",
        "2024-07-03, 2024-07-05, 1.1",
        "2024-07-03, 2024-07-08, 2.3",
        "2024-07-05, 2024-07-07, 0.2",
        "2024-03-28, 2024-04-01, 1.3"
    })
    void countsSessionsInFullAndOtherDaysATenth(LocalDate from, LocalDate to, double expected) {
        assertThat(clock.between(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday 10 July: 5/7 of the way from 3.1 on the 5th to 8.3 on the 12th
        "2024-07-01, 9, 6.814285714285714",
        // Friday 12 July itself
        "2024-07-03, 9, 6.3",
        // Good Friday itself, which counts a tenth
        "2024-03-20, 9, 6.3",
        // Thursday 4 July, closed: 6/7 of the way from 19.6 on 28 June to 23.9 on 5 July
        "2024-06-03, 31, 23.285714285714285"
    })
    void nodesLieBetweenTheFridaysAroundThem(LocalDate day, int days, double expected) {
        assertThat(clock.nodeTime(day, days)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void datesOutsideTheTableAreRefusedWithItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.between(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2)))
                .withMessageContaining("2025-01-02")
                .withMessageContaining("2024-03-01 to 2024-12-31");
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.between(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 7, 3)))
                .withMessageContaining("backwards");
    }
}

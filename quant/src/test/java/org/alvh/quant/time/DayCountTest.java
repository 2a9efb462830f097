package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

    /** Worked by hand: ACT/365F divides by 365 in leap years too. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2024-02-29, 365, 1.0",
        "2024-01-01, 2025-01-01, 366, 1.0027397260273974",
        "2024-01-17, 2024-01-17, 0, 0.0",
        "2024-01-17, 2024-01-18, 1, 0.0027397260273972603",
        "2024-03-08, 2024-04-19, 42, 0.11506849315068493",
        "2024-02-28, 2024-03-01, 2, 0.005479452054794521"
    })
    void countsCalendarDaysOver365(LocalDate asOf, LocalDate expiry, int days, double years) {
        assertThat(DayCount.calendarDays(asOf, expiry)).isEqualTo(days);
        assertThat(DayCount.yearsToExpiry(asOf, expiry)).isEqualTo(years);
        assertThat(DayCount.years(days)).isEqualTo(years);
    }

    @Test
    void refusesAnExpiryThatHasPassed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayCount.yearsToExpiry(LocalDate.of(2024, 1, 18), LocalDate.of(2024, 1, 17)))
                .withMessageContaining("expiry 2024-01-17 lies before 2024-01-18");
    }
}

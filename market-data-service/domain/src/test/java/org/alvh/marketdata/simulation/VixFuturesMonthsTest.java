package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VixFuturesMonthsTest {

    private static final LocalDate GOOD_FRIDAY_2019 = LocalDate.of(2019, 4, 19);

    private final VixFuturesMonths months = new VixFuturesMonths(new WeekdayCalendar(Set.of(GOOD_FRIDAY_2019)));

    /** Final settlement days as listed by CFE. */
    @ParameterizedTest
    @CsvSource({
        "2004-05, 2004-05-19",
        "2018-02, 2018-02-14",
        "2018-11, 2018-11-21",
        "2020-03, 2020-03-18",
        "2019-03, 2019-03-19",
        "2023-01, 2023-01-18"
    })
    void expiresThirtyDaysBeforeTheNextIndexExpiry(YearMonth month, LocalDate expiry) {
        assertThat(months.expiry(month)).isEqualTo(expiry);
    }

    @Test
    void expiresTheSessionBeforeAClosedWednesday() {
        LocalDate wednesday = LocalDate.of(2024, 6, 19);
        assertThat(new VixFuturesMonths(new WeekdayCalendar(Set.of(wednesday))).expiry(YearMonth.of(2024, 6)))
                .isEqualTo(LocalDate.of(2024, 6, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-13, 2018-02-14, 2018-03-21",
        "2018-02-14, 2018-03-21, 2018-04-18",
        "2018-12-31, 2019-01-16, 2019-02-13",
        "2018-12-19, 2019-01-16, 2019-02-13"
    })
    void leavesOutTheContractThatSettlesThatMorning(LocalDate session, LocalDate first, LocalDate second) {
        assertThat(months.on(session)).isEqualTo(new VixFuturesMonths.FrontPair(first, second));
    }
}

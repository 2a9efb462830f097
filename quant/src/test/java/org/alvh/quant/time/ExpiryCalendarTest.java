package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryCalendarTest {

    private final ExpiryCalendar expiries = new ExpiryCalendar(ExchangeCalendar.newYork());

    /** Worked by hand from a printed calendar; the moved ones are Good Fridays and Juneteenth. */
    @ParameterizedTest
    @CsvSource({
        "2018-12, 2018-12-21",
        "2024-03, 2024-03-15",
        "2000-04, 2000-04-20",
        "2008-03, 2008-03-20",
        "2019-04, 2019-04-18",
        "2025-04, 2025-04-17",
        "2026-06, 2026-06-18",
    })
    void standardExpiryIsTheThirdFridayOrTheSessionBefore(YearMonth month, LocalDate expiry) {
        assertThat(expiries.thirdFriday(month)).isEqualTo(expiry);
    }

    /**
     * 2018-11-21 for SPX 2018-12-21 is Cboe's own example, the expiries to 2014 are those of CFE's contract files,
     * later ones worked by hand. Tuesdays: the Friday linked to is Good Friday (2008,
     * 2014, 2019, 2022, 2025) or Juneteenth (2026), or the Wednesday is (2024-06-19).
     */
    @ParameterizedTest
    @CsvSource({
        "2018-11, 2018-11-21",
        "2004-05, 2004-05-19",
        "2008-02, 2008-02-19",
        "2014-03, 2014-03-18",
        "2019-03, 2019-03-19",
        "2020-03, 2020-03-18",
        "2022-03, 2022-03-15",
        "2024-06, 2024-06-18",
        "2025-03, 2025-03-18",
        "2026-05, 2026-05-19",
        "2026-12, 2026-12-16",
    })
    void monthlyVixExpiryIsThirtyDaysBeforeTheThirdFriday(YearMonth month, LocalDate expiry) {
        assertThat(expiries.vixExpiry(month)).isEqualTo(expiry);
    }

    /**
     * Closed: the Wednesday in 2018 (day of mourning) and 2024 (Christmas); the Friday linked to in 2019 (Good
     * Friday) and 2021 (Christmas, kept on the 24th).
     */
    @ParameterizedTest
    @CsvSource({
        "2024-12-04, 2024-12-04",
        "2018-12-05, 2018-12-04",
        "2024-12-25, 2024-12-24",
        "2019-03-20, 2019-03-19",
        "2021-11-24, 2021-11-23"
    })
    void aHolidayAtEitherEndMovesTheExpiryToTheSessionBefore(LocalDate wednesday, LocalDate expiry) {
        assertThat(expiries.vixExpiryOfWeek(wednesday)).isEqualTo(expiry);
    }

    @Test
    void monthlyExpiriesComeStrictlyAfterADate() {
        assertThat(expiries.vixMonthlyExpiries(LocalDate.of(2019, 2, 12), 3))
                .isEqualTo(dates("2019-02-13", "2019-03-19", "2019-04-17"));
        assertThat(expiries.vixMonthlyExpiries(LocalDate.of(2019, 2, 13), 2))
                .isEqualTo(dates("2019-03-19", "2019-04-17"));
        assertThat(expiries.vixMonthlyExpiries(LocalDate.of(2019, 3, 19), 1)).isEqualTo(dates("2019-04-17"));
    }

    /** March 2019: the monthly stood for Wednesday the 20th though it expired on the 19th. */
    @Test
    void weeklyExpiriesLeaveTheMonthliesOut() {
        assertThat(expiries.vixWeeklyExpiries(LocalDate.of(2019, 3, 6), 4))
                .isEqualTo(dates("2019-03-13", "2019-03-27", "2019-04-03", "2019-04-10"));
        assertThat(expiries.vixWeeklyExpiries(LocalDate.of(2024, 12, 24), 2))
                .isEqualTo(dates("2024-12-31", "2025-01-08"));
    }

    @ParameterizedTest
    @CsvSource({"2018-11-21, 2018-11-20", "2018-12-21, 2018-12-20", "2019-03-19, 2019-03-18", "2025-01-22, 2025-01-21"})
    void amSettledContractsTradeUntilTheSessionBefore(LocalDate expiry, LocalDate lastTrade) {
        assertThat(expiries.lastTradeOfAmSettled(expiry)).isEqualTo(lastTrade);
    }

    @Test
    void refusesWhatIsNoExpiry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expiries.lastTradeOfAmSettled(LocalDate.of(2019, 4, 19)))
                .withMessageContaining("2019-04-19 is not a session");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expiries.vixExpiryOfWeek(LocalDate.of(2019, 3, 19)))
                .withMessageContaining("2019-03-19 is a TUESDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expiries.vixMonthlyExpiries(LocalDate.of(2019, 3, 19), 0))
                .withMessageContaining("not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expiries.vixWeeklyExpiries(LocalDate.of(2019, 3, 19), -1))
                .withMessageContaining("not -1");
    }

    @Test
    void refusesExpiriesBeyondTheExchangeCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expiries.vixMonthlyExpiries(LocalDate.of(2060, 11, 1), 2))
                .withMessageContaining("1985-01-01 to 2060-12-31");
    }

    private static List<LocalDate> dates(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).toList();
    }
}

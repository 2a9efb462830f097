package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Series as the exchanges published them; each row of the table names its source. */
class SeriesCalendarTest {

    private final ExpiryCalendar expiries = new ExpiryCalendar(ExchangeCalendar.newYork());
    private final SeriesCalendar calendar = new SeriesCalendar(ExchangeCalendar.newYork());

    @ParameterizedTest
    @CsvFileSource(resources = "series.csv", numLinesToSkip = 1)
    void expiresAsPublished(
            ListedRoot root,
            LocalDate expiry,
            Settlement settlement,
            LocalDateTime lastTrade,
            LocalDateTime settles,
            String source) {
        assertThat(calendar.on(root, expiry))
                .as(source)
                .contains(new ListedSeries(root, expiry, settlement, chicago(lastTrade), chicago(settles)));
    }

    /** Closed days, days of another root, and kinds of series that had not come yet. */
    @ParameterizedTest
    @CsvSource({
        "SPX, 2019-04-19",
        "SPX, 2024-03-14",
        "SPXW, 2005-10-28",
        "SPXW, 2006-03-17",
        "SPXW, 2009-01-20",
        "SPXW, 2014-06-30",
        "SPXW, 2016-03-01",
        "SPXW, 2022-04-12",
        "SPXW, 2024-03-29",
        "XSP, 2005-10-21",
        "XSP, 2018-01-31",
        "XSP, 2022-09-13",
        "VIX, 2006-02-15",
        "VIX, 2015-10-07",
        "VIX, 2019-03-20",
        "VIX, 2024-06-19",
        "VX, 2004-03-17",
        "VX, 2015-07-15",
        "VX, 2026-05-20",
        "VXM, 2020-07-22",
    })
    void doesNotExpireOn(ListedRoot root, LocalDate date) {
        assertThat(calendar.on(root, date)).isEmpty();
    }

    /** The eight settlements of monthly VIX futures that are no Wednesdays, from the first contract to 2028. */
    @Test
    void settlesVixFuturesOnEightTuesdays() {
        List<ListedSeries> futures =
                calendar.expiring(ListedRoot.VX, LocalDate.of(2004, 1, 1), LocalDate.of(2028, 10, 31));
        assertThat(futures)
                .filteredOn(series -> series.expiry().getDayOfWeek() != DayOfWeek.WEDNESDAY)
                .filteredOn(series ->
                        expiries.vixExpiry(YearMonth.from(series.expiry())).equals(series.expiry()))
                .extracting(series -> series.expiry().toString())
                .containsExactly(
                        "2008-02-19",
                        "2014-03-18",
                        "2019-03-19",
                        "2022-03-15",
                        "2024-06-18",
                        "2025-03-18",
                        "2026-05-19",
                        "2027-05-18");
    }

    /** Every weekday from 2022-05-19 on is an expiry of SPXW; in January 2024 there are 21 sessions. */
    @Test
    void listsEverySessionSinceEveryWeekdayCame() {
        List<ListedSeries> january =
                calendar.expiring(ListedRoot.SPXW, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        assertThat(january).hasSize(21).allMatch(series -> series.settlement() == Settlement.PM);
        assertThat(january)
                .extracting(ListedSeries::expiry)
                .isEqualTo(
                        calendar.expiring(ListedRoot.XSP, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)).stream()
                                .map(ListedSeries::expiry)
                                .toList());
    }

    /** From 09:46 in Chicago 34,484 minutes lead to the opening 24 days on, less 76 minutes: 24 · 1440 − 76. */
    @Test
    void countsMinutesToSettlement() {
        ListedSeries series =
                calendar.on(ListedRoot.SPX, LocalDate.of(2014, 10, 17)).orElseThrow();
        ZonedDateTime now = chicago(LocalDateTime.of(2014, 9, 23, 9, 46));
        assertThat(series.minutesToSettlement(now)).isEqualTo(34_484);
        assertThat(series.lastTradeDate()).isEqualTo("2014-10-16");
        assertThat(series.settlementDate()).isEqualTo("2014-10-17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.minutesToSettlement(series.settles().plusMinutes(1)));
    }

    /** The clocks go forward on 2024-03-10: two days of 24 hours and one of 23 lie between these closes. */
    @Test
    void countsTheHourThatSpringTakes() {
        ListedSeries series =
                calendar.on(ListedRoot.SPXW, LocalDate.of(2024, 3, 11)).orElseThrow();
        assertThat(series.minutesToSettlement(chicago(LocalDateTime.of(2024, 3, 8, 15, 0))))
                .isEqualTo(71 * 60);
    }

    @Test
    void refusesAnInvertedRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.expiring(ListedRoot.VX, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31)))
                .withMessageContaining("2024-02-01");
    }

    private static ZonedDateTime chicago(LocalDateTime local) {
        return local.atZone(SessionPhase.CHICAGO);
    }
}

package org.alvh.marketdata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a session ahead, against the exchange's published calendars. */
class SessionPlanTest {

    private static final SessionPlan PLAN = new SessionPlan(ReleaseSchedule.of(new MarketHistory(List.of(
            flagged("2012-12-12", Series.IS_FOMC),
            flagged("2013-03-20", Series.IS_FOMC),
            flagged("2024-06-12", Series.IS_FOMC, Series.IS_CPI),
            flagged("2024-06-13", Series.IS_PPI),
            MarketDay.on(LocalDate.parse("2024-06-14"))
                    .with(Series.SPX_CLOSE, 5431.6)
                    .with(Series.IS_CPI, 0)
                    .build()))));

    private static MarketDay flagged(String date, Series... flags) {
        MarketDay.Builder day = MarketDay.on(LocalDate.parse(date));
        for (Series flag : flags) {
            day.with(flag, 1);
        }
        return day.build();
    }

    /** In winter Chicago is six hours behind UTC, in summer five; 3 July and the day after Thanksgiving end at noon. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08, false, OPEN 08:30-06:00 SETTLE 15:00-06:00 DECISION 15:10-06:00 CLOSE 15:15-06:00",
        "2024-07-02, false, OPEN 08:30-05:00 SETTLE 15:00-05:00 DECISION 15:10-05:00 CLOSE 15:15-05:00",
        "2024-07-03, true,  OPEN 08:30-05:00 SETTLE 12:00-05:00 DECISION 12:10-05:00 CLOSE 12:15-05:00",
        "2026-11-27, true,  OPEN 08:30-06:00 SETTLE 12:00-06:00 DECISION 12:10-06:00 CLOSE 12:15-06:00",
        "2024-01-06, false, OPEN 08:30-06:00 SETTLE 15:00-06:00 DECISION 15:10-06:00 CLOSE 15:15-06:00"
    })
    void aSessionHasFourTimes(LocalDate date, boolean early, String times) {
        PlannedSession session = PLAN.of(date);

        assertThat(session.earlyClose()).isEqualTo(early);
        assertThat(session.phases().stream()
                        .map(phase -> phase.phase() + " "
                                + phase.at().toOffsetDateTime().toOffsetTime())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(times);
        assertThat(session.phases())
                .allMatch(phase -> phase.at().toLocalDate().equals(date)
                        && phase.at().getZone().getId().equals("America/Chicago"));
    }

    /**
     * Third Fridays and the Wednesdays thirty days before the next; 18 April 2025 is Good Friday, and for that the
     * VIX contract of March 2025 settled on Tuesday the 18th. VIX futures began on 2004-03-26.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-01-19, SPX_MONTHLY_SETTLEMENT 08:30",
        "2024-01-17, VIX_SETTLEMENT 08:30",
        "2024-01-18, ''",
        "2024-01-12, ''",
        "2025-04-17, SPX_MONTHLY_SETTLEMENT 08:30",
        "2025-03-18, VIX_SETTLEMENT 08:30",
        "2025-03-19, ''",
        "2018-11-21, VIX_SETTLEMENT 08:30",
        "2004-03-17, ''",
        "2004-05-19, VIX_SETTLEMENT 08:30",
        "2004-03-19, SPX_MONTHLY_SETTLEMENT 08:30",
        "2024-06-12, CPI 07:30 FOMC 13:00",
        "2024-06-13, PPI 07:30",
        "2024-06-14, ''",
        "2013-03-20, VIX_SETTLEMENT 08:30 FOMC 13:00",
        "2012-12-12, FOMC -"
    })
    void whatIsScheduledIsTold(LocalDate date, String events) {
        assertThat(PLAN.of(date).events().stream()
                        .map(event -> event.kind() + " "
                                + event.at()
                                        .map(at -> at.toLocalTime().toString())
                                        .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(events);
    }

    /** Thanksgiving 2026 is Thursday the 26th; the flags of days still to come are told. */
    @Test
    void theNextSessionsAreThosePlanned() {
        assertThat(PLAN.after(LocalDate.of(2026, 11, 24), 4))
                .extracting(session -> session.date().toString())
                .containsExactly("2026-11-25", "2026-11-27", "2026-11-30", "2026-12-01");
        assertThat(PLAN.after(LocalDate.of(2024, 6, 11), 1))
                .singleElement()
                .satisfies(session -> assertThat(session.events()).hasSize(2));
    }

    /** Two months before 2060 does; 31 October is a Sunday. */
    @Test
    void theCalendarEnds() {
        assertThat(PLAN.after(LocalDate.of(2060, 10, 28), 60))
                .extracting(session -> session.date().toString())
                .containsExactly("2060-10-29");
        assertThat(PLAN.after(ExchangeCalendar.LAST, 1)).isEmpty();
    }

    @Test
    void aMarketWithoutFlagsHasNoReleases() {
        assertThat(new SessionPlan(ReleaseSchedule.none())
                        .of(LocalDate.of(2024, 6, 12))
                        .events())
                .isEmpty();
    }
}

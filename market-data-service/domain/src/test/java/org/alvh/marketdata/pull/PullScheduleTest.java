package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments by hand from the exchange's calendar of 2026: closed on 26 November, summer time ends on 1 November. */
class PullScheduleTest {

    @ParameterizedTest
    @CsvSource({
        // days later, now, session expected, next moment
        "0, 2026-11-26T00:59:59Z, 2026-11-24, 2026-11-26T01:00:00Z",
        "0, 2026-11-26T01:00:00Z, 2026-11-25, 2026-11-28T01:00:00Z",
        "0, 2026-11-27T01:00:00Z, 2026-11-25, 2026-11-28T01:00:00Z",
        "0, 2026-11-28T01:00:00Z, 2026-11-27, 2026-12-01T01:00:00Z",
        "0, 2026-07-15T00:00:00Z, 2026-07-14, 2026-07-16T00:00:00Z",
        "0, 2026-10-31T00:00:00Z, 2026-10-30, 2026-11-03T01:00:00Z",
        "1, 2026-11-28T12:00:00Z, 2026-11-25, 2026-11-29T01:00:00Z",
        "1, 2026-11-29T01:00:00Z, 2026-11-27, 2026-12-02T01:00:00Z"
    })
    void aSessionIsExpectedFromItsTimeOfDayOn(int daysLater, Instant now, LocalDate expected, Instant next) {
        PullSchedule schedule = schedule(daysLater);

        assertThat(schedule.expectedSession(now)).isEqualTo(expected);
        assertThat(schedule.nextAfter(now)).isEqualTo(next);
    }

    @Test
    void aPublicationThatIsNoDailyOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(11)).withMessageContaining("days-later is 11");
    }

    /** A file of months is fresh while it ends at most so many days before the session. */
    @Test
    void aFileMayTrailTheSession() {
        Instant now = Instant.parse("2026-11-26T01:00:00Z");
        PullSchedule months =
                new PullSchedule(ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneId.of("America/Chicago"), 0, 90);

        assertThat(months.expectedSession(now)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(months.expectedLast(now)).isEqualTo(LocalDate.of(2026, 8, 27));
        assertThat(schedule(0).expectedLast(now)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PullSchedule(
                        ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneId.of("America/Chicago"), 0, 201))
                .withMessageContaining("trail-days is 201");
    }

    private static PullSchedule schedule(int daysLater) {
        return new PullSchedule(
                ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneId.of("America/Chicago"), daysLater);
    }
}

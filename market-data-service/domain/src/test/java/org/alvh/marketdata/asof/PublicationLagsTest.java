package org.alvh.marketdata.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.observed.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when each kind of series is known. Release days are those of the statistical offices' own calendars. */
class PublicationLagsTest {

    private static final ReleaseDays RELEASES = ReleaseDays.of(List.of(
            release("2024-05-15", "CPI"),
            release("2024-06-12", "CPI"),
            release("2024-07-11", "CPI"),
            // The closure of the government: the figure of September came late, that of October never.
            release("2025-09-11", "CPI"),
            release("2025-10-24", "CPI"),
            release("2025-12-18", "CPI"),
            release("2024-05-14", "PPI"),
            release("2024-06-13", "PPI"),
            release("2024-07-12", "PPI"),
            release("2024-08-13", "PPI"),
            release("2024-09-12", "PPI")));

    @ParameterizedTest
    @CsvSource({
        // Close of the day in Chicago: 15:15, on an early close 12:15.
        "vix_close,        2024-05-07, 2024-05-07T20:15:00Z",
        "vix_close,        2024-11-29, 2024-11-29T18:15:00Z",
        "spx_close,        2024-01-05, 2024-01-05T21:15:00Z",
        // Memorial Day 2024-05-27 has no close, and nothing before 1985 a calendar.
        "vix_close,        2024-05-27, -",
        "spx_close,        1929-10-28, -",
        // Friday's yields on Monday morning, overnight rates a session later still.
        "rf_3m,            2024-05-03, 2024-05-06T13:30:00Z",
        "fed_funds,        2024-05-03, 2024-05-07T13:30:00Z",
        "sofr,             2024-05-23, 2024-05-28T13:30:00Z",
        "CPIAUCNS,         2024-04-01, 2024-05-15T12:30:00Z",
        "CPIAUCNS,         2024-05-01, 2024-06-12T12:30:00Z",
        "CPIAUCNS,         2025-09-01, 2025-10-24T12:30:00Z",
        "SHILLER_CPI,      2025-11-01, 2025-12-18T13:30:00Z",
        "CPIAUCNS,         2024-07-01, -",
        // April's producer prices are final with August's.
        "PPIACO,           2024-04-01, 2024-09-12T12:30:00Z",
        "PPIACO,           2024-05-01, -",
        "RBUSBIS,          2024-01-01, 2024-04-03T05:00:00Z",
        "SHILLER_EARNINGS, 2024-01-01, 2024-05-31T05:00:00Z",
        "SHILLER_EARNINGS, 2024-03-01, 2024-05-31T05:00:00Z",
        "SHILLER_CAPE,     2024-04-01, 2024-08-30T05:00:00Z",
        "SHILLER_GS10,     2024-04-01, 2024-05-01T05:00:00Z"
    })
    void knownFrom(String series, LocalDate date, String expected) {
        PublicationLag lag = PublicationLags.of(series).orElseThrow();

        Optional<Instant> published = lag.published(lag.period(date), RELEASES);

        assertThat(published).isEqualTo(expected.equals("-") ? Optional.empty() : Optional.of(Instant.parse(expected)));
    }

    /** Revised without a moment after which they no longer are, known only afterwards, or never heard of. */
    @ParameterizedTest
    @CsvSource({"CPIAUCSL", "PPIFIS", "PAYEMS", "usrec", "SHILLER_REAL_PRICE", "XYZ"})
    void seriesWithoutALag(String series) {
        assertThat(PublicationLags.of(series)).isEmpty();
    }

    private static Release release(String date, String event) {
        return Release.of(LocalDate.parse(date), event, Optional.of(true));
    }
}

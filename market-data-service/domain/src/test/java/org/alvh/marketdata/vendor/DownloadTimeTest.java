package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as browsers write them, converted by hand. */
class DownloadTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 9, 2022, 3:11 AM EST             | 2022-01-09T08:11:00Z",
                "February 5 2022, 8:09 PM EST             | 2022-02-06T01:09:00Z",
                "June 11, 2022, 8:47\u202FPM EDT          | 2022-06-12T00:47:00Z",
                "May 23, 2023 at 12:05 AM EDT             | 2023-05-23T04:05:00Z",
                "May 23, 2023 at 12:05 PM CDT             | 2023-05-23T17:05:00Z",
                "5 April 2023, 19:41 UTC\u22124           | 2023-04-05T23:41:00Z",
                "14 March 2026 at 07:34 GMT-4             | 2026-03-14T11:34:00Z",
                "14 March 2026 at 17:04 GMT+5:30          | 2026-03-14T11:34:00Z",
                "23 de marzo de 2022, 10:11 GMT-4         | 2022-03-23T14:11:00Z",
                "23 de marzo de 2022, 10:11 p. m. GMT-4   | 2022-03-24T02:11:00Z",
                "9 декабря 2023 г. в 13:49 GMT-5          | 2023-12-09T18:49:00Z",
                "4. März 2023 um 22:15 MEZ                | 2023-03-04T21:15:00Z",
                "4 mars 2023 à 22:15 UTC+1                | 2023-03-04T21:15:00Z",
                "16 juin 2023 à 23:05 UTC+2               | 2023-06-16T21:05:00Z",
                "14 juillet 2023 à 23:05 UTC+2            | 2023-07-14T21:05:00Z",
                "18 febbraio 2022 alle ore 23:05 CET      | 2022-02-18T22:05:00Z",
                "7 de fevereiro de 2023 às 20:30 GMT-3    | 2023-02-07T23:30:00Z",
                "2022年2月18日 下午6:30 GMT+8               | 2022-02-18T10:30:00Z"
            })
    void readsTheClockAndTheLanguageOfTheBrowser(String text, String instant) {
        assertThat(DownloadTime.parse(text)).contains(new DownloadTime(Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "February 5 2022, 8:09 PM",
                "2/5/2022, 8:09 PM EST",
                "February 30 2022, 8:09 PM EST",
                "February 5 2022, 25:09 EST",
                "February 5 2022 EST",
                "February 5 2999, 8:09 PM EST",
                "soon EST"
            })
    void readsNoMomentThatCouldBeAnother(String text) {
        assertThat(DownloadTime.parse(text)).isEmpty();
    }

    /** 2023-04-07 is Good Friday, 2022-11-25 closes at noon; the options stop a quarter of an hour after the index. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-05T20:14:59Z, 2023-04-04",
        "2023-04-05T20:15:00Z, 2023-04-05",
        "2023-04-06T12:00:00Z, 2023-04-05",
        "2023-04-08T12:00:00Z, 2023-04-06",
        "2023-04-10T03:00:00Z, 2023-04-06",
        "2022-11-25T18:14:00Z, 2022-11-23",
        "2022-11-25T18:15:00Z, 2022-11-25"
    })
    void namesTheLastSessionClosed(String instant, LocalDate session) {
        assertThat(new DownloadTime(Instant.parse(instant)).lastSessionClosed(ExchangeCalendar.newYork()))
                .isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-18T02:53:00Z, 2023-04-18, true",
        "2023-04-18T13:29:59Z, 2023-04-18, true",
        "2023-04-18T13:30:00Z, 2023-04-18, false",
        "2023-04-18T02:53:00Z, 2023-04-17, false"
    })
    void knowsWhichSessionsHadYetToOpen(String instant, LocalDate session, boolean before) {
        assertThat(new DownloadTime(Instant.parse(instant)).isBefore(session, ExchangeCalendar.newYork()))
                .isEqualTo(before);
    }

    @Test
    void namesTheSessionThatIsOpen() {
        ExchangeCalendar calendar = ExchangeCalendar.newYork();

        assertThat(new DownloadTime(Instant.parse("2023-04-05T14:00:00Z")).openSession(calendar))
                .contains(LocalDate.of(2023, 4, 5));
        assertThat(new DownloadTime(Instant.parse("2023-04-05T13:29:00Z")).openSession(calendar))
                .isEmpty();
        assertThat(new DownloadTime(Instant.parse("2023-04-07T14:00:00Z")).openSession(calendar))
                .isEmpty();
    }
}

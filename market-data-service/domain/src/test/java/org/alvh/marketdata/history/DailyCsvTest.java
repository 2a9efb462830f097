package org.alvh.marketdata.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyCsvTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 16);
    private static final LocalDate TUESDAY = LocalDate.of(2020, 3, 17);

    private static final MarketHistory TWO_DAYS = new MarketHistory(List.of(
            MarketDay.on(MONDAY)
                    .with(Series.VX1, 72.625)
                    .with(Series.VX1_EXPIRY, LocalDate.of(2020, 3, 18))
                    .with(Series.SPX_CLOSE, 2386.129883)
                    .with(Series.SPX_VOLUME, 7805450000.0)
                    .build(),
            MarketDay.on(TUESDAY)
                    .with(Series.VX1, 69.675)
                    .with(Series.RF_3M, -0.0)
                    .build()));

    @Test
    void writesOccurringSeriesInTheirOrder() {
        assertThat(new String(DailyCsv.encode(TWO_DAYS), UTF_8)).isEqualTo("""
                date,spx_close,spx_volume,vx1,vx1_expiry,rf_3m
                2020-03-16,2386.129883,7805450000,72.625,2020-03-18,
                2020-03-17,,,69.675,,0
                """);
    }

    @Test
    void readsBackWhatItWrote() {
        List<String> lines =
                new String(DailyCsv.encode(TWO_DAYS), UTF_8).lines().toList();

        assertThat(DailyCsv.decode(lines)).isEqualTo(TWO_DAYS);
    }

    @Test
    void writesAnEmptyHistoryAsItsHeader() {
        assertThat(DailyCsv.encode(MarketHistory.empty())).isEqualTo("date\n".getBytes(UTF_8));
        assertThat(DailyCsv.decode(List.of("date"))).isEqualTo(MarketHistory.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spx_close;2020-03-16                          | line 1, column 1: 'spx_close', expected a header that begins with date",
                "date,close;                                   | line 1, column close: 'close', expected the name of a series of this version",
                "date,vix3m,vix3m;                             | line 1, column vix3m: 'vix3m', expected each series once",
                "date,vix3m;2020-03-16,67.7;2020-03-17         | line 3, column date: '2020-03-17', expected 2 fields, found 1",
                "date,vix3m;2020-03-16,67.7;2020-0             | line 3, column date: '2020-0', expected an ISO date (yyyy-mm-dd)",
                "date,vix3m;2020-03-16,-1                      | line 2, column vix3m: '-1', expected a number above 0, at most 1000000",
                "date,vix3m;2020-03-16,x                       | line 2, column vix3m: 'x', expected a number above 0, at most 1000000",
                "date,vix3m;2020-03-17,6;2020-03-16,7          | line 3, column date: '2020-03-16', expected a date after 2020-03-17",
                "date,vix3m;2020-03-17,6;2020-03-17,6          | line 3, column date: '2020-03-17', expected a date after 2020-03-17"
            })
    void refusesDamageAndSaysWhere(String lines, String message) {
        assertThatThrownBy(() -> DailyCsv.decode(List.of(lines.split(";"))))
                .isInstanceOf(DamagedHistory.class)
                .hasMessage(message);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> DailyCsv.decode(List.of()))
                .isInstanceOf(DamagedHistory.class)
                .hasMessage("it is empty, expected a header that begins with date");
    }
}

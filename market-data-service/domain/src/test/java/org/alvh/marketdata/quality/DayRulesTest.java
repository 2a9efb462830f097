package org.alvh.marketdata.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.SeriesReadings.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of a day, settlement prices of futures, and what becomes of a day with a refused value. */
class DayRulesTest {

    private static final LocalDate DAY = LocalDate.of(2006, 2, 8);

    @ParameterizedTest
    @CsvSource({
        // open, high, low, close, refused
        "13.20, 13.61, 12.76, 12.83, -",
        "13.61, 13.61, 12.76, 12.76, -",
        "41.60, 13.61, 12.76, 12.83, vix_open",
        "12.75, 13.61, 12.76, 12.83, vix_open",
        "13.20, 13.61, 12.76, 13.62, vix_close"
    })
    void anOpenOrCloseOutsideTheRangeIsRefused(double open, double high, double low, double close, String refused) {
        MarketDay day = MarketDay.on(DAY)
                .with(Series.VIX_OPEN, open)
                .with(Series.VIX_HIGH, high)
                .with(Series.VIX_LOW, low)
                .with(Series.VIX_CLOSE, close)
                .build();

        Verdicts verdicts = QualityGate.judge(new MarketHistory(List.of(day)));

        assertThat(verdicts.all())
                .extracting(verdict -> verdict.rule() + " " + verdict.subject().name())
                .isEqualTo(refused.equals("-") ? List.of() : List.of("OUTSIDE_HIGH_LOW " + refused));
    }

    @Test
    void whatIsRefusedIsLeftOutAndSaid() {
        MarketDay day = MarketDay.on(DAY)
                .with(Series.VIX_OPEN, 41.60)
                .with(Series.VIX_HIGH, 13.61)
                .with(Series.VIX_LOW, 12.76)
                .with(Series.VIX_CLOSE, 12.83)
                .build();
        Verdicts verdicts = QualityGate.judge(new MarketHistory(List.of(day)));

        Verdicts.Admitted admitted = verdicts.admitted(day);

        assertThat(admitted.day()).isEqualTo(day.without(Series.VIX_OPEN));
        assertThat(admitted.refused())
                .extracting(Verdict::reason)
                .containsExactly("vix_open 41.6 is outside the day's 12.76 to 13.61");
        assertThat(verdicts.standing(Subject.of(Series.VIX_CLOSE, DAY))).isEqualTo(Standing.ACCEPTED);
        assertThat(verdicts.standing(DAY)).isEqualTo(Standing.REJECTED);
        assertThat(verdicts.refusal(Subject.of(Series.VIX_OPEN, DAY))).isPresent();
    }

    /** The bad print of the second day shows on the third: whoever decides on the second has it still. */
    @Test
    void aHistoryLosesWhatWasKnownOnTheDay() {
        MarketHistory history = new MarketHistory(
                List.of(volOfVol(8, 80), volOfVol(9, 160), volOfVol(10, 81), volOfVol(13, 20), volOfVol(14, 82)));

        Verdicts.AdmittedHistory admitted = QualityGate.judge(history).admitted(history);

        assertThat(admitted.refused())
                .extracting(verdict -> verdict.subject().date() + " " + verdict.rule())
                .containsExactly("2006-02-13 IMPLAUSIBLE_LEVEL");
        assertThat(SeriesReadings.of(admitted.history(), Series.VVIX).readings())
                .extracting(Reading::value)
                .containsExactly(80.0, 160.0, 81.0, 82.0);
        assertThat(QualityGate.judge(history).standing(LocalDate.of(2006, 2, 9)))
                .isEqualTo(Standing.REJECTED);
    }

    private static MarketDay volOfVol(int day, double value) {
        return MarketDay.on(LocalDate.of(2006, 2, day)).with(Series.VVIX, value).build();
    }

    @Test
    void aDayWithoutVerdictsIsAsItWas() {
        MarketDay day = MarketDay.on(DAY).with(Series.VIX_CLOSE, 12.83).build();

        assertThat(Verdicts.none().admitted(day)).isEqualTo(new Verdicts.Admitted(day, List.of()));
        assertThat(Verdicts.none().standing(DAY)).isEqualTo(Standing.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "0,      ZERO_SETTLEMENT",
        "1.00,   PLACEHOLDER",
        "1.01,   -",
        "21.92,  -",
        "90,     -",
        "166.2,  TENFOLD"
    })
    void aFutureSettlesAtAPrice(double settle, String rule) {
        SeriesReadings contract = new SeriesReadings("VX/K08", List.of(new Reading(LocalDate.of(2008, 4, 21), settle)));

        assertThat(QualityGate.judgeFuture(contract).all())
                .extracting(verdict -> verdict.rule().name())
                .isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
    }
}

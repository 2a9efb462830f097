package org.alvh.marketdata.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.alvh.marketdata.quality.SeriesReadings.Reading;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule says of short series, and that no verdict leans on what came later. */
class SeriesRulesTest {

    /** Values by day of May 2024; 2024-05-06 was a Monday, 05-27 Memorial Day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // series | day=value … | day:rule:severity …
                "vix_close | 6=13.5 7=13.2 8=13.0             | ",
                "vix_close | 6=13.5 7=13.2 7=13.2             | 7:REPEATED:WARN",
                "vix_close | 6=13.5 7=13.2 7=13.3             | 7:CONTRADICTED:REJECT",
                "vix_close | 6=13.5 8=13.0                    | 7:MISSING_SESSION:WARN",
                "vix_close | 24=11.9 27=12.5 28=12.9          | 27:CLOSED_DAY:REJECT",
                "vix_close | 24=11.9 25=12.5 28=12.9          | 25:CLOSED_DAY:REJECT",
                "vix_close | 24=11.9 28=12.9                  | ",
                "vvix      | 6=80 7=50 8=81                   | 7:SPIKE:REJECT",
                "vvix      | 6=80 7=49.99 8=81                | 7:IMPLAUSIBLE_LEVEL:REJECT",
                "vvix      | 6=15.71 7=80                     | 6:IMPLAUSIBLE_LEVEL:REJECT",
                "spx_close | 6=5180 7=5180 8=5180             | 8:UNCHANGED:WARN",
                "spx_close | 6=5180 7=4300 8=4310             | 7:JUMP:WARN",
                "spx_close | 6=5180 7=4700 8=4800             | ",
                "vix_close | 6=17.31 7=37.32 8=29.98          | ",
                "vix_close | 6=17.31 7=39.00 8=37.00          | 7:JUMP:WARN",
                "vix_close | 6=13 7=43 8=13                   | 7:JUMP:WARN 7:SPIKE:REJECT",
                "vix1y     | 6=17.12 7=13.31 8=17.02          | 7:SPIKE:REJECT",
                "rf_3m     | 6=.02 7=.70 8=.05                | 7:SPIKE:REJECT",
                "rf_3m     | 6=.02 7=.02 8=.02 9=.02 10=.02   | ",
                "rf_3m     | 6=5 9=5.1 26=5.2                 | ",
                "unheard_of | 6=1 7=1000 8=1                  | "
            })
    void table(String name, String values, String expected) {
        SeriesReadings series = new SeriesReadings(name, readings(values));

        Verdicts verdicts = name.equals("rf_3m") || name.equals("unheard_of")
                ? QualityGate.judge(series)
                : QualityGate.judgeOnSessions(series);

        assertThat(verdicts.all())
                .extracting(verdict ->
                        verdict.subject().date().getDayOfMonth() + ":" + verdict.rule() + ":" + verdict.severity())
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    /** Levels of the exchange's back-cast of its iron condor index; the close of 1987-10-21 is a known bad print. */
    @Test
    void theBackCastOfTheCondorIndexHasABadPrint() {
        SeriesReadings condors = new SeriesReadings(
                "CNDR",
                List.of(
                        reading("1987-10-13", 107.97),
                        reading("1987-10-16", 97.40),
                        reading("1987-10-19", 89.15),
                        reading("1987-10-20", 90.55),
                        reading("1987-10-21", 104.35),
                        reading("1987-10-22", 93.70),
                        reading("1987-12-31", 97.99)));

        Verdicts verdicts = QualityGate.judge(condors);

        assertThat(verdicts.all()).singleElement().satisfies(verdict -> {
            assertThat(verdict.subject()).isEqualTo(new Subject.OfSeries("CNDR", LocalDate.of(1987, 10, 21)));
            assertThat(verdict.rule()).isEqualTo(QualityRule.SPIKE);
            assertThat(verdict.known()).isEqualTo("1987-10-22");
            assertThat(verdict.reason()).isEqualTo("CNDR goes from 90.55 to 104.35 and back to 93.7 on 1987-10-22");
        });
        assertThat(verdicts.known(LocalDate.of(1987, 10, 21)).all()).isEmpty();
        assertThat(verdicts.standing(LocalDate.of(1987, 10, 21))).isEqualTo(Standing.REJECTED);
    }

    /** The value after a bad one is measured from the good one before it. */
    @Test
    void aBadValueIsNotHeldAgainstTheNext() {
        Verdicts verdicts = QualityGate.judge(new SeriesReadings("vvix", readings("6=90 7=30 8=92 9=95")));

        assertThat(verdicts.all()).extracting(Verdict::rule).containsExactly(QualityRule.IMPLAUSIBLE_LEVEL);
    }

    @Test
    void aReasonNamesValueAndLimit() {
        Verdicts verdicts = QualityGate.judge(new SeriesReadings("vvix", readings("6=15.71")));

        assertThat(verdicts.all()).singleElement().satisfies(verdict -> {
            assertThat(verdict.reason()).isEqualTo("vvix 15.71 is below 50");
            assertThat(verdict.measured()).isEqualTo(new Verdict.Measured(15.71, 50));
        });
    }

    /** What is known by a day is what the values up to that day say, whatever comes later. */
    @Seeded(cases = 60)
    void noVerdictLeansOnWhatCameLater(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        List<Reading> all = new ArrayList<>();
        LocalDate date = LocalDate.of(2019, 1, 2);
        for (int i = 0; i < seeded.size() + 5; i++) {
            all.add(new Reading(date, wild(random)));
            date = date.plusDays(random.nextInt(4));
        }
        LocalDate asOf = all.get(random.nextInt(all.size())).date();
        List<Reading> then =
                all.stream().filter(reading -> !reading.date().isAfter(asOf)).toList();

        Verdicts known = QualityGate.judgeOnSessions(new SeriesReadings("vix_close", all))
                .known(asOf);

        assertThat(known).isEqualTo(QualityGate.judgeOnSessions(new SeriesReadings("vix_close", then)));
    }

    /** Mostly calm, at times far off, at times the same again. */
    private static double wild(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> 2 + random.nextInt(3);
            case 1 -> 60 + random.nextInt(100);
            default -> 15 + random.nextInt(4);
        };
    }

    private static Reading reading(String date, double value) {
        return new Reading(LocalDate.parse(date), value);
    }

    private static List<Reading> readings(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> word.split("=", 2))
                .map(pair -> new Reading(LocalDate.of(2024, 5, Integer.parseInt(pair[0])), Double.parseDouble(pair[1])))
                .toList();
    }

    @Test
    void verdictsAreInOrderAndOnce() {
        Verdicts verdicts = QualityGate.judgeOnSessions(new SeriesReadings("vvix", readings("6=80 8=20 8=20 8=20")));

        assertThat(verdicts.all())
                .isEqualTo(List.copyOf(new TreeSet<>(verdicts.plus(verdicts).all())));
        assertThat(verdicts.all())
                .extracting(Verdict::rule)
                .containsExactly(QualityRule.MISSING_SESSION, QualityRule.REPEATED, QualityRule.IMPLAUSIBLE_LEVEL);
    }
}

package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every indicator owes: no look ahead, no number for a missing one, a new beginning after a long gap. */
class GapTest {

    private static final int WARM = 300;

    static Stream<Supplier<Indicator>> indicators() {
        return Stream.of(
                Rsi::standard,
                () -> new Rsi(14, Seed.FIRST_VALUE),
                () -> new Ema(26, Seed.MEAN),
                () -> new Ema(26, Seed.FIRST_VALUE),
                () -> new Macd(MacdParameters.standard()),
                () -> new RealizedVolatility(20, RealizedVolatility.Mean.SAMPLE),
                () -> new RealizedVolatility(20, RealizedVolatility.Mean.ZERO),
                () -> new PercentileRank(252),
                () -> new ZScore(60),
                () -> new RollingTrend(20),
                AdvanceDeclineLine::new);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void abstainsOnASessionWithoutValueAndGoesOnAfterIt(Supplier<Indicator> made) {
        for (int gap = 1; gap <= Indicator.LONGEST_GAP; gap++) {
            Indicator holed = warm(made);
            Indicator whole = warm(made);
            for (int i = 0; i < gap; i++) {
                assertThat(holed.next(Double.NaN)).isNaN();
                assertThat(holed.reading()).isEqualTo(new Reading.NotAvailable(Reading.Cause.INPUT_MISSING, 1));
            }
            assertThat(holed.next(101)).isEqualTo(whole.next(101));
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void beginsAnewAfterMoreThanFiveSessionsWithoutValue(Supplier<Indicator> made) {
        Indicator holed = warm(made);
        for (int i = 0; i <= Indicator.LONGEST_GAP; i++) {
            holed.next(Double.NaN);
        }
        Indicator fresh = made.get();
        assertThat(holed.missing()).isEqualTo(fresh.missing());
        for (double close : Sequences.closes(new SeededCase(7).random(), WARM)) {
            assertThat(holed.next(close)).isEqualTo(Double.valueOf(fresh.next(close)));
            assertThat(holed.reading()).isEqualTo(fresh.reading());
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void countsDownToItsFirstReading(Supplier<Indicator> made) {
        Indicator indicator = made.get();
        for (int missing = indicator.missing(); missing > 0; missing--) {
            assertThat(indicator.reading()).isEqualTo(new Reading.NotAvailable(Reading.Cause.WARMING_UP, missing));
            indicator.next(100 + missing % 5);
        }
        assertThat(indicator.reading()).isInstanceOf(Reading.Known.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double input) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rsi.standard().next(input))
                .withMessage(input + " is no value of a series: hand in NaN where there is none");
    }

    /** A prefix of the series, with or without holes, gives that prefix of the results, to the bit. */
    @Seeded(cases = 40)
    void looksAtNothingAhead(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        double[] series = Sequences.closes(random, 420);
        for (int i = 0; i < series.length; i++) {
            series[i] = random.nextInt(40) == 0 ? Double.NaN : series[i];
        }
        double[] other = series.clone();
        int known = random.nextInt(1, series.length);
        for (int i = known; i < other.length; i++) {
            other[i] = random.nextDouble(1, 1_000);
        }
        for (Supplier<Indicator> made : withForecast()) {
            double[] one = Sequences.results(made.get(), series);
            double[] two = Sequences.results(made.get(), other);
            assertThat(Arrays.copyOf(two, known))
                    .as("%s, %d known", made.get().getClass().getSimpleName(), known)
                    .containsExactly(Arrays.copyOf(one, known));
        }
    }

    private static List<Supplier<Indicator>> withForecast() {
        var rolling = new HarParameters(5, 22, 3, new HarParameters.Rolling(100));
        return Stream.<Supplier<Indicator>>concat(
                        indicators(),
                        Stream.of(() -> new HarForecast(HarParameters.corsi(5)), () -> new HarForecast(rolling)))
                .toList();
    }

    private static Indicator warm(Supplier<Indicator> made) {
        Indicator indicator = made.get();
        for (double close : Sequences.closes(new SeededCase(11).random(), WARM)) {
            indicator.next(close);
        }
        return indicator;
    }
}

package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics of history, against figures published elsewhere, and those of the simulation, against history. */
class MomentsTest {

    /**
     * Figures counted on the exchange's file of VIX closes to July 2026, which ends some sessions before the daily
     * history: hence the tolerances.
     */
    @Test
    void countsWhatOthersCountedInHistory() {
        Map<String, Double> history = Moments.of(RecordedHistory.read());
        assertThat(history.get("VIX mean")).isCloseTo(19.44, within(0.02));
        assertThat(history.get("VIX median")).isCloseTo(17.61, within(0.02));
        assertThat(history.get("VIX standard deviation")).isCloseTo(7.73, within(0.02));
        assertThat(history.get("VIX highest close")).isEqualTo(82.69);
        assertThat(history.get("VIX closes above 15, %")).isCloseTo(67.9, within(0.15));
        assertThat(history.get("VIX closes above 18, %")).isCloseTo(47.5, within(0.15));
        assertThat(history.get("VIX closes above 22, %")).isCloseTo(27.8, within(0.15));
        assertThat(history.get("VIX closes above 27, %")).isCloseTo(12.8, within(0.15));
        assertThat(history.get("VIX up-crossings of 18 a year")).isCloseTo(6.8, within(0.05));
        assertThat(history.get("VIX up-crossings of 22 a year")).isCloseTo(6.0, within(0.05));
        assertThat(history.get("VIX up-crossings of 27 a year")).isCloseTo(3.4, within(0.05));
        assertThat(history.get("VIX jumps of 5 or more a year")).isCloseTo(2.6, within(0.05));
    }

    /** Computed apart from this code, with another library's quantiles and variances, on the same closes. */
    @Test
    void measuresMonthsAsAnotherProgramDid() {
        Map<String, Double> history = Moments.of(RecordedHistory.read());
        assertThat(history.get("z, 1 % quantile")).isCloseTo(-2.219, within(0.01));
        assertThat(history.get("z, 5 % quantile")).isCloseTo(-1.191, within(0.005));
        assertThat(history.get("z, 99 % quantile")).isCloseTo(1.428, within(0.005));
        assertThat(history.get("z mean, all")).isCloseTo(0.156, within(0.001));
        assertThat(history.get("z standard deviation, VIX from 27")).isCloseTo(0.620, within(0.001));
        assertThat(history.get("z above 0.9, %, VIX below 15")).isCloseTo(15.91, within(0.02));
        assertThat(history.get("median of realised volatility over VIX, all")).isCloseTo(0.727, within(0.001));
        assertThat(history.get("variance ratio of 31 sessions")).isCloseTo(0.740, within(0.005));
        assertThat(history.get("variance ratio of 31 sessions, scaled")).isCloseTo(0.887, within(0.005));
        assertThat(history.get("next week after the lowest tenth of weeks")).isCloseTo(0.173, within(0.005));
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OfTwentySeedsAndThirtyYears {

        private Map<String, List<Double>> samples = Map.of();

        @BeforeAll
        void simulate() {
            samples = MomentTable.simulated(LongStream.range(100, 120), 30);
        }

        /** Bands around the figures of history, wide enough for what twenty times thirty years can differ by. */
        @ParameterizedTest(name = "{0} between {1} and {2}")
        @CsvSource(delimiter = '|', textBlock = """
                        SPX mean log return, % a year           | 4     | 12
                        SPX volatility, % a year                | 16    | 20
                        SPX skewness of daily returns           | -1.2  | -0.2
                        SPX kurtosis of daily returns           | 8     | 18
                        autocorrelation of size of r, 1 session       | 0.20  | 0.33
                        autocorrelation of size of r, 20 sessions     | 0.14  | 0.26
                        correlation of r and change of ln VIX   | -0.75 | -0.67
                        days a year with r < -3 %               | 2     | 4.5
                        standard deviation of change of ln VIX, % | 6.5 | 7.4
                        skewness of change of ln VIX            | 0.7   | 1.6
                        VIX mean                                | 18    | 20.9
                        VIX median                              | 16.2  | 19
                        VIX standard deviation                  | 6.5   | 9
                        VIX closes above 15, %                  | 60    | 74
                        VIX closes above 18, %                  | 40    | 54
                        VIX closes above 22, %                  | 22    | 33
                        VIX closes above 27, %                  | 9.5   | 17
                        VIX up-crossings of 18 a year           | 6     | 8
                        VIX up-crossings of 22 a year           | 5.2   | 6.8
                        VIX up-crossings of 27 a year           | 2.9   | 4.3
                        VIX jumps of 5 or more a year           | 1.9   | 3.2
                        VIX less realised volatility, points    | 2.7   | 4.3
                        VIX squared less realised variance      | 75    | 125
                        months with VIX above realised, %       | 81    | 88
                        mean of ln VIX9D/VIX                    | -0.08 | -0.04
                        mean of ln VIX3M/VIX                    | 0.08  | 0.12
                        mean of ln VIX6M/VIX                    | 0.15  | 0.20
                        mean of ln VX1/VIX                      | 0.03  | 0.06
                        mean of ln VX2/VIX                      | 0.07  | 0.12
                        days with VIX3M below VIX, %            | 8     | 16
                        days with VX1 above VX2, %              | 13    | 23
                        the same when VIX > 27, %               | 55    | 78
                        VVIX mean                               | 90    | 101
                        SKEW mean                               | 127   | 135
                        mean of ln SPX high/low, %              | 1.0   | 1.4
                        mean of ln VIX high/low, %              | 7.5   | 10
                        z, 1 % quantile                         | -2.6  | -1.85
                        z, 5 % quantile                         | -1.35 | -1.05
                        z, 25 % quantile                        | -0.29 | -0.14
                        z, 50 % quantile                        | 0.22  | 0.32
                        z, 75 % quantile                        | 0.62  | 0.71
                        z, 95 % quantile                        | 1.06  | 1.19
                        z, 99 % quantile                        | 1.35  | 1.53
                        z mean, all                             | 0.1   | 0.2
                        z standard deviation, all               | 0.71  | 0.81
                        z below -1.2, %, all                    | 4     | 6.5
                        z above 0.9, %, all                     | 11    | 15
                        z standard deviation, VIX below 15      | 0.68  | 0.81
                        z standard deviation, VIX from 27       | 0.58  | 0.76
                        z above 0.9, %, VIX from 27             | 7.5   | 12.5
                        median of realised volatility over VIX, all | 0.69  | 0.76
                        variance ratio of 5 sessions            | 0.82  | 0.94
                        variance ratio of 10 sessions, scaled   | 0.86  | 0.94
                        variance ratio of 31 sessions           | 0.62  | 0.8
                        variance ratio of 31 sessions, scaled   | 0.8   | 0.93
                        next week after the lowest tenth of weeks | 0.06  | 0.2
                        """)
        void liesNearHistory(String name, double low, double high) {
            assertThat(MomentTable.mean(MomentTable.sampleOf(samples, name))).isBetween(low, high);
        }
    }
}

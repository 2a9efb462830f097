package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.indicator.HarParameters.Expanding;
import org.alvh.quant.indicator.HarParameters.Rolling;
import org.alvh.quant.indicator.HarParameters.Training;
import org.alvh.quant.indicator.Reading.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected forecasts come from NumPy's least squares (singular values) on the pairs known at that session. */
class HarForecastTest {

    @ParameterizedTest
    @CsvSource({
        "121, 0.009996659111303801",
        "122, 0.00826383955432121",
        "200, 0.009485127175849926",
        "399, 0.003909879955887871"
    })
    void forecastsTomorrowFromEverythingSoFar(int session, double expected) {
        assertThat(results(1, new Expanding(100))[session]).isCloseTo(expected, within(1e-12 * expected));
    }

    @ParameterizedTest
    @CsvSource({
        "85,  0.007925987094759283",
        "86,  0.008190145112283921",
        "150, 0.006285772308328959",
        "399, 0.005893195836329308"
    })
    void forecastsAWeekFromTheLastSixtyPairs(int session, double expected) {
        assertThat(results(5, new Rolling(60))[session]).isCloseTo(expected, within(1e-12 * expected));
    }

    /** A month of 22, an outcome of h more, and another session for each further pair. */
    @ParameterizedTest
    @CsvSource({"1, 122", "5, 126", "21, 142"})
    void needsAMonthAHorizonAndItsPairs(int horizon, int values) {
        HarForecast forecast = new HarForecast(new HarParameters(5, 22, horizon, new Expanding(100)));
        for (int i = 0; i < values; i++) {
            assertThat(forecast.reading()).isEqualTo(new Reading.NotAvailable(Cause.WARMING_UP, values - i));
            forecast.next(variance(i));
        }
        assertThat(forecast.reading()).isInstanceOf(Reading.Known.class);
    }

    /** The fit survives a gap, the means do not: 22 more values and it forecasts again. */
    @Test
    void keepsItsFitThroughAGapButNotItsMeans() {
        HarForecast forecast = new HarForecast(new HarParameters(5, 22, 5, new Expanding(100)));
        for (int i = 0; i < 200; i++) {
            forecast.next(variance(i));
        }
        for (int i = 0; i <= Indicator.LONGEST_GAP; i++) {
            forecast.next(Double.NaN);
        }
        assertThat(forecast.reading()).isEqualTo(new Reading.NotAvailable(Cause.INPUT_MISSING, 22));
        for (int i = 0; i < 21; i++) {
            assertThat(forecast.next(variance(i))).isNaN();
        }
        assertThat(forecast.next(variance(21))).isPositive();
    }

    /** Where variance never moves, its three means are one predictor and a constant: no coefficients are the best. */
    @Test
    void hasNoForecastWhereTheFitIsNotUnique() {
        HarForecast forecast = new HarForecast(new HarParameters(5, 22, 1, new Expanding(30)));
        for (int i = 0; i < 60; i++) {
            assertThat(forecast.next(1e-4)).isNaN();
        }
        assertThat(forecast.reading()).isEqualTo(new Reading.NotAvailable(Cause.UNDEFINED, 0));
    }

    @Test
    void refusesWhatIsNoVarianceAndNoTraining() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HarForecast(HarParameters.corsi(1)).next(-1e-9))
                .withMessage("-1.0E-9 is not a variance: expected a number from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rolling(7))
                .withMessageStartingWith("training of a HAR forecast in pairs is 7 sessions, expected 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HarParameters(5, 5, 1, new Expanding(8)))
                .withMessageStartingWith("month of a HAR forecast is 5");
    }

    private static double[] results(int horizon, Training training) {
        HarForecast forecast = new HarForecast(new HarParameters(5, 22, horizon, training));
        double[] results = new double[400];
        for (int i = 0; i < results.length; i++) {
            results[i] = forecast.next(variance(i));
        }
        return results;
    }

    /** Uneven but not random: ((7919·i mod 101) + (i² mod 37))/10,000. */
    private static double variance(int i) {
        return (i * 7_919 % 101 + i * i % 37) / 1e4;
    }
}

package org.alvh.quant.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.indicator.RealizedVolatility.Mean;
import org.alvh.quant.pricing.Elementary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Daily history since 1990; expected values by NumPy on the same file (std, polyfit, lstsq, plain recursions). */
class IndicatorReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "1990-07-16, 64.71395137506225, 0.2825564931037254",
        "2017-10-11, 75.40082665910514, 0.10256758187173745",
        "2026-08-21, 53.852231809150204, -0.12981845337821948"
    })
    void rsiAndMacdOfTheIndex(String date, double rsi, double histogramPercent) {
        DailySeries closes = DailySeries.of("spx_close");
        assertThat(closes.resultOn(date, Rsi.standard())).isCloseTo(rsi, within(1e-9));
        assertThat(closes.resultOn(date, new Macd(MacdParameters.standard())))
                .isCloseTo(histogramPercent, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-10-15, 0.8008468150649257, 0.8038533263052605",
        "2017-11-03, 0.046681459629456634, 0.047029969105010186",
        "2020-03-16, 0.8111340341066998, 0.8375242053498647"
    })
    void volatilityOfTwentySessions(String date, double sample, double aroundZero) {
        DailySeries closes = DailySeries.of("spx_close");
        assertThat(closes.resultOn(date, new RealizedVolatility(20, Mean.SAMPLE)))
                .isCloseTo(sample, within(1e-12));
        assertThat(closes.resultOn(date, new RealizedVolatility(20, Mean.ZERO))).isCloseTo(aroundZero, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-10-15, 99.4047619047619, 2.8294791765902128",
        "2017-11-03, 0.1984126984126984, -1.2068673901207199",
        "2024-08-05, 99.8015873015873, 6.323710527430496"
    })
    void rankAndDistanceOfTheVix(String date, double rank, double zScore) {
        DailySeries closes = DailySeries.of("vix_close");
        assertThat(closes.resultOn(date, new PercentileRank(252))).isCloseTo(rank, within(1e-12));
        assertThat(closes.resultOn(date, new ZScore(60))).isCloseTo(zScore, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-03-01, -5596, -74.46917293233074, 551.6571428571433",
        "2015-08-24, 345769, -250.49473684210915, -5420.800000000047"
    })
    void advanceDeclineLineOfTheExchange(String date, double level, double slope, double residual) {
        DailySeries net = DailySeries.of("nyse_adv").minus(DailySeries.of("nyse_dec"));
        AdvanceDeclineLine line = new AdvanceDeclineLine();
        RollingTrend trend = new RollingTrend(20);
        assertThat(net.resultOn(date, line)).isEqualTo(level);
        assertThat(net.through(new AdvanceDeclineLine()).resultOn(date, trend)).isCloseTo(slope, within(1e-8));
        assertThat(trend.residual()).isCloseTo(residual, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "1992-06-01, 6.227031919796403e-05, ",
        "2008-10-15, 0.002298701276020685, 0.0032478868749881485",
        "2020-03-16, 0.003519679949257633, 0.0157250543792142",
        "2026-08-21, 8.367078972468577e-05, 6.721787027339444e-05"
    })
    void varianceAMonthAndADayAhead(String date, double monthExpanding, Double dayRolling) {
        DailySeries variances = DailySeries.of("spx_close").map((before, close) -> {
            double change = Elementary.logRatio(close, before);
            return change * change;
        });
        assertThat(variances.resultOn(date, new HarForecast(HarParameters.corsi(21))))
                .isCloseTo(monthExpanding, within(1e-9 * monthExpanding));
        var rolling = new HarParameters(5, 22, 1, new HarParameters.Rolling(1_000));
        double result = variances.resultOn(date, new HarForecast(rolling));
        if (dayRolling == null) {
            assertThat(result).isNaN();
        } else {
            assertThat(result).isCloseTo(dayRolling, within(1e-9 * dayRolling));
        }
    }
}

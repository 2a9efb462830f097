package org.alvh.marketdata.intraday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bars within a session agree with its day and are a path that a market could have gone. */
class IntradayMarketTest {

    private static final long SEED = 7;
    private static final IntradayMarket MARKET = new IntradayMarket(SEED, ExchangeCalendar.newYork());
    private static final List<MarketDay> DAYS = new SimulatedMarket(SEED, ExchangeCalendar.newYork()).days(48);

    @ParameterizedTest
    @EnumSource(IntradaySeries.class)
    void theyAgreeWithThePublishedDayToTheTick(IntradaySeries series) {
        for (MarketDay day : DAYS.subList(200, 240)) {
            SessionBars minutes = minutes(MARKET, day, series);
            for (int width : SessionBars.WIDTHS) {
                List<IntradayBar> bars = minutes.every(width).bars();

                assertThat(bars.getFirst().open()).isEqualTo(day.require(series.open()));
                assertThat(bars.getLast().close()).isEqualTo(day.require(series.close()));
                assertThat(bars.stream().mapToDouble(IntradayBar::high).max()).hasValue(day.require(series.high()));
                assertThat(bars.stream().mapToDouble(IntradayBar::low).min()).hasValue(day.require(series.low()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(IntradaySeries.class)
    void eachBeginsWhereTheOneBeforeEndsAndIsOfWholeTicks(IntradaySeries series) {
        for (MarketDay day : DAYS.subList(0, 20)) {
            List<IntradayBar> bars = minutes(MARKET, day, series).bars();
            for (int i = 1; i < bars.size(); i++) {
                assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to());
                assertThat(bars.get(i).open()).isEqualTo(bars.get(i - 1).close());
            }
            for (IntradayBar bar : bars) {
                for (double level : List.of(bar.open(), bar.high(), bar.low(), bar.close())) {
                    assertThat(Math.rint(level * 100) / 100).isEqualTo(level);
                }
                assertThat(bar.low()).isLessThanOrEqualTo(Math.min(bar.open(), bar.close()));
                assertThat(bar.high()).isGreaterThanOrEqualTo(Math.max(bar.open(), bar.close()));
            }
        }
    }

    /** Friday 2023-11-24 closes at noon in Chicago by the exchange's own calendar. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-22, 1, 390, 15:00, 14:59",
        "2023-11-22, 60, 7, 15:00, 14:30",
        "2023-11-22, 15, 26, 15:00, 14:45",
        "2023-11-24, 1, 210, 12:00, 11:59",
        "2023-11-24, 60, 4, 12:00, 11:30",
        "2023-11-24, 30, 7, 12:00, 11:30"
    })
    void aSessionHasTheMinutesThatTheExchangePlans(
            LocalDate session, int width, int count, LocalTime end, LocalTime lastFrom) {
        List<IntradayBar> bars =
                minutes(MARKET, day(session), IntradaySeries.SPX).every(width).bars();

        assertThat(bars).hasSize(count);
        assertThat(bars.getFirst().from()).hasToString(session + "T08:30-06:00[America/Chicago]");
        assertThat(bars.getLast().from().toLocalTime()).isEqualTo(lastFrom);
        assertThat(bars.getLast().to().toLocalTime()).isEqualTo(end);
    }

    @Test
    void onlyBarsThatAreCompleteAreGivenAtAMarketTime() {
        SessionBars bars = minutes(MARKET, day(LocalDate.of(2023, 11, 22)), IntradaySeries.SPX)
                .every(60);
        IntradayBar first = bars.bars().getFirst();

        assertThat(bars.completeAt(first.from()).bars()).isEmpty();
        assertThat(bars.completeAt(first.to().minusSeconds(1)).bars()).isEmpty();
        assertThat(bars.completeAt(first.to()).bars()).containsExactly(first);
        assertThat(bars.completeAt(first.from().withHour(15).withMinute(0)).bars())
                .hasSize(7);
    }

    @Test
    void theSameAreMadeWheneverTheyAreAskedFor() {
        MarketDay day = DAYS.get(100);
        IntradayAnswer first = MARKET.minutes(day, IntradaySeries.VIX);
        MARKET.minutes(DAYS.get(101), IntradaySeries.VIX);

        assertThat(new IntradayMarket(SEED, ExchangeCalendar.newYork()).minutes(day, IntradaySeries.VIX))
                .isEqualTo(first);
        assertThat(new IntradayMarket(8, ExchangeCalendar.newYork()).minutes(day, IntradaySeries.VIX))
                .isNotEqualTo(first);
    }

    /** Computed once from this implementation: a bar that was shown once must not change. */
    @Test
    void theRecordedMinutesOfSeedSeven() {
        SessionBars bars = minutes(MARKET, day(LocalDate.of(2023, 11, 22)), IntradaySeries.SPX)
                .every(60);

        assertThat(bars.bars())
                .extracting(IntradayBar::close)
                .containsExactly(4006.42, 4004.39, 4017.03, 4012.14, 4029.38, 4023.78, 4009.66);
    }

    @ParameterizedTest
    @CsvSource({
        "SPX, SPX_OPEN, no spx_open",
        "SPX, SPX_HIGH, no spx_high",
        "VIX, VIX_LOW, no vix_low",
        "VIX, SPX_LOW, no spx_low"
    })
    void aDayThatLacksPartOfItsRangeIsRefused(IntradaySeries series, Series lacking, String told) {
        MarketDay.Builder day = MarketDay.on(LocalDate.of(2023, 11, 22));
        MarketDay whole = day(LocalDate.of(2023, 11, 22));
        for (Series published : Series.values()) {
            if (whole.has(published) && published != lacking) {
                day.with(published, whole.require(published));
            }
        }

        assertThat(MARKET.minutes(day.build(), series))
                .isInstanceOfSatisfying(
                        IntradayAnswer.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("2023-11-22")
                                .contains(told));
    }

    /** Of SPX bars alone nothing of the VIX is needed. */
    @Test
    void theIndexDoesWithoutTheVolatilityIndex() {
        MarketDay day = MarketDay.on(LocalDate.of(2023, 11, 22))
                .with(Series.SPX_OPEN, 4000)
                .with(Series.SPX_HIGH, 4040)
                .with(Series.SPX_LOW, 3990)
                .with(Series.SPX_CLOSE, 4010)
                .build();

        assertThat(MARKET.minutes(day, IntradaySeries.SPX)).isInstanceOf(IntradayAnswer.Drawn.class);
    }

    @Test
    void widthsThatAreNotMadeAreRefused() {
        SessionBars bars = minutes(MARKET, DAYS.getFirst(), IntradaySeries.SPX);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bars.every(7))
                .withMessage("bars of 7 minutes are not made, expected one of [1, 5, 15, 30, 60]");
    }

    /** ln² 1.02/2 − .386·ln² 1.01 by Python's math module. */
    @Test
    void theVarianceOfARangeIsGarmansAndKlasss() {
        assertThat(new DayRange(100, 102, 100, 101).variance()).isCloseTo(0.0001578253730330515, within(1e-18));
    }

    /**
     * Bounds of 100 sessions. A bridge of the day's variance has a realised one of it in the mean, with a standard
     * deviation of .18 a session; drivers correlated -.8 leave less after both are bound to their days.
     */
    @Test
    void fiveMinutesMoveAsTheRangesOfTheDaysSay() {
        Moments moments = new Moments();
        for (MarketDay day : DAYS.subList(100, 200)) {
            moments.add(
                    returns(minutes(MARKET, day, IntradaySeries.SPX).every(5)),
                    returns(minutes(MARKET, day, IntradaySeries.VIX).every(5)));
            moments.told += DayRange.of(day, IntradaySeries.SPX).variance();
            moments.toldOfVix += DayRange.of(day, IntradaySeries.VIX).variance();
        }

        assertThat(moments.spx / moments.told).isCloseTo(1, within(0.08));
        assertThat(moments.vix / moments.toldOfVix).isCloseTo(1, within(0.08));
        assertThat(moments.product / Math.sqrt(moments.spx * moments.vix)).isBetween(-0.80, -0.65);
        assertThat(moments.lagged / moments.spx).isCloseTo(0, within(0.04));
    }

    private static double[] returns(SessionBars bars) {
        return bars.bars().stream()
                .mapToDouble(bar -> Math.log(bar.close() / bar.open()))
                .toArray();
    }

    /** Sums of squares and products of five-minute returns. */
    private static final class Moments {
        private double spx;
        private double vix;
        private double product;
        private double lagged;
        private double told;
        private double toldOfVix;

        void add(double[] ofSpx, double[] ofVix) {
            for (int i = 0; i < ofSpx.length; i++) {
                spx += ofSpx[i] * ofSpx[i];
                vix += ofVix[i] * ofVix[i];
                product += ofSpx[i] * ofVix[i];
                lagged += i == 0 ? 0 : ofSpx[i] * ofSpx[i - 1];
            }
        }
    }

    private static MarketDay day(LocalDate session) {
        return new SimulatedMarket(SEED, ExchangeCalendar.newYork())
                .days(250).stream()
                        .filter(day -> day.date().equals(session))
                        .findFirst()
                        .orElseThrow();
    }

    private static SessionBars minutes(IntradayMarket market, MarketDay day, IntradaySeries series) {
        return switch (market.minutes(day, series)) {
            case IntradayAnswer.Drawn(SessionBars minutes) -> minutes;
            case IntradayAnswer.Refused(String reason) -> throw new AssertionError(reason);
        };
    }
}

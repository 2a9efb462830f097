package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedMarketTest {

    private static final Set<Series> PUBLISHED = EnumSet.of(
            Series.SPX_OPEN,
            Series.SPX_HIGH,
            Series.SPX_LOW,
            Series.SPX_CLOSE,
            Series.SPX_TOTAL_RETURN,
            Series.VIX_OPEN,
            Series.VIX_HIGH,
            Series.VIX_LOW,
            Series.VIX_CLOSE,
            Series.VIX9D,
            Series.VIX3M,
            Series.VIX6M,
            Series.VVIX,
            Series.SKEW,
            Series.VX1,
            Series.VX1_EXPIRY,
            Series.VX2,
            Series.VX2_EXPIRY,
            Series.RF_3M);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 61, 400})
    void givesTheSameFirstDaysWhateverNumberIsAsked(int sessions) {
        List<MarketDay> more = market(7).days(500);
        assertThat(market(7).days(sessions)).isEqualTo(more.subList(0, 252 + sessions));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-02, 0", "2023-01-03, 1", "2023-01-09, 5", "2023-12-31, 250"})
    void countsItsSessionsToADate(LocalDate last, int sessions) {
        assertThat(new SimulatedMarket(7, ExchangeCalendar.newYork()).sessionsTo(last))
                .isEqualTo(sessions);
    }

    /** Computed once from this implementation: a change of any number of any day must come with a new version. */
    @Test
    void givesTheRecordedMarketOfSeedSeven() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (MarketDay day : market(7).days(400 - 252)) {
            digest.update((day + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("81d30b38cf3bb74e91bad546b455ff74675387cdf98eef0e1a1ba1e3b8c832ca");
    }

    @Test
    void givesEachSeedAMarketOfItsOwn() {
        assertThat(market(1).days(10)).isNotEqualTo(market(2).days(10));
    }

    @Test
    void beginsOnItsDateAfterAYearOfWarmUp() {
        LocalDate closed = LocalDate.of(2023, 1, 3);
        List<MarketDay> days = new SimulatedMarket(7, new WeekdayCalendar(Set.of(closed))).days(2);
        assertThat(days).hasSize(254);
        assertThat(days.get(252).date()).isEqualTo(LocalDate.of(2023, 1, 4));
        assertThat(days.getFirst().date()).isEqualTo(LocalDate.of(2022, 1, 14));
        assertThat(market(7).firstSession()).isEqualTo(closed);
    }

    @Test
    void refusesANegativeNumberOfSessions() {
        assertThatThrownBy(() -> market(7).days(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void publishesEverySeriesOnEveryDay() {
        for (MarketDay day : market(11).days(300)) {
            for (Series series : Series.values()) {
                assertThat(day.has(series)).as("%s on %s", series, day.date()).isEqualTo(PUBLISHED.contains(series));
            }
        }
    }

    @Test
    void givesBarsThatHoldTheirOpenAndCloseAndAreNotFlat() {
        for (MarketDay day : market(3).days(3_000)) {
            assertBar(day, Series.SPX_OPEN, Series.SPX_HIGH, Series.SPX_LOW, Series.SPX_CLOSE);
            assertBar(day, Series.VIX_OPEN, Series.VIX_HIGH, Series.VIX_LOW, Series.VIX_CLOSE);
        }
    }

    @Test
    void publishesHundredthsWithinWhatMarketsHaveSeen() {
        for (MarketDay day : market(5).days(3_000)) {
            for (Series series : PUBLISHED) {
                double value = day.require(series);
                assertThat(Math.rint(value * 100) / 100).isEqualTo(value);
            }
            assertThat(day.require(Series.VIX_CLOSE)).isBetween(8.9, 90.0);
            assertThat(day.require(Series.VVIX)).isBetween(45.0, 260.0);
            assertThat(day.require(Series.SKEW)).isBetween(101.0, 185.0);
            assertThat(day.require(Series.RF_3M)).isBetween(0.01, 20.0);
        }
    }

    @Test
    void namesTheNextTwoFuturesMonths() {
        for (MarketDay day : market(5).days(300)) {
            LocalDate first = day.findDate(Series.VX1_EXPIRY).orElseThrow();
            LocalDate second = day.findDate(Series.VX2_EXPIRY).orElseThrow();
            assertThat(first).isAfter(day.date()).isBeforeOrEqualTo(day.date().plusDays(35));
            assertThat(second).isBetween(first.plusDays(28), first.plusDays(35));
        }
    }

    private static void assertBar(MarketDay day, Series open, Series high, Series low, Series close) {
        double lowest = day.require(low);
        double highest = day.require(high);
        assertThat(lowest).as("%s", day).isLessThan(highest).isPositive();
        assertThat(day.require(open)).as("%s", day).isBetween(lowest, highest).isNotEqualTo(day.require(close));
        assertThat(day.require(close)).as("%s", day).isBetween(lowest, highest);
    }

    private static SimulatedMarket market(long seed) {
        return new SimulatedMarket(seed, WeekdayCalendar.WITHOUT_HOLIDAYS);
    }
}

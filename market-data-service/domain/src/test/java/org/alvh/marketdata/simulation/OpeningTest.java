package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the sample, judged on published closes alone and for every seed tried. */
class OpeningTest {

    private static final int WARM_UP = SimulatedMarket.WARM_UP_SESSIONS;
    private static final int CASES = 500;

    @Test
    void holdsCalmClimbAndReturnForFiveHundredSeeds() {
        LongStream.range(0, CASES).forEach(OpeningTest::assertOpening);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, -1, 20_260_101, 0x9e3779b97f4a7c15L})
    void holdsForOddSeeds(long seed) {
        assertOpening(seed);
    }

    private static void assertOpening(long seed) {
        List<MarketDay> days = new SimulatedMarket(seed, WeekdayCalendar.WITHOUT_HOLIDAYS).days(60);
        double[] vix =
                days.stream().mapToDouble(day -> day.require(Series.VIX_CLOSE)).toArray();
        int climb = first(vix, WARM_UP - 5, 15);
        int stress = first(vix, climb, 22);
        int alarm = first(vix, climb, 27);
        int returned = firstPairBelow15(vix, alarm);
        assertThat(climb - WARM_UP).as("seed %d: sessions of calm", seed).isBetween(15, 20);
        assertThat(stress - climb + 1)
                .as("seed %d: from calm to above 22", seed)
                .isBetween(1, 5);
        assertThat(alarm - climb + 1).as("seed %d: from calm to above 27", seed).isBetween(1, 8);
        assertThat(closesAbove22(vix)).as("seed %d: closes above 22", seed).isBetween(4, 30);
        assertThat(returned - WARM_UP + 1)
                .as("seed %d: session of the return", seed)
                .isBetween(35, 56);
        assertThat(days.get(alarm).require(Series.SPX_CLOSE))
                .as("seed %d: index at the first close above 27", seed)
                .isLessThan(days.get(climb - 1).require(Series.SPX_CLOSE));
    }

    private static int first(double[] vix, int from, double above) {
        int i = from;
        while (vix[i] < above) {
            i++;
        }
        return i;
    }

    private static int firstPairBelow15(double[] vix, int from) {
        int i = from + 1;
        while (vix[i] >= 15 || vix[i - 1] >= 15) {
            i++;
        }
        return i;
    }

    private static int closesAbove22(double[] vix) {
        int above = 0;
        for (int i = WARM_UP; i < vix.length; i++) {
            above += vix[i] > 22 ? 1 : 0;
        }
        return above;
    }
}

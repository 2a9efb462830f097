package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.StrikeGrid;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strikes that left the grid are quoted on: exactly those that some earlier session listed. */
class EarlierStrikesTest {

    private static final int MOST_SESSIONS = 450;
    private static final int[] EXPIRIES_AHEAD = {1, 7, 30, 45, 60, 61, 90, 365};

    /** From a close of 5000 the index goes to another; the expiry is 30 days ahead of the second session. */
    @ParameterizedTest
    @CsvSource({
        // close after, earlier strikes, first, last
        "5000, 0, 0, 0",
        "5100, 16, 2000, 4485",
        "4900, 25, 5490, 8000"
    })
    void strikesThatLeftTheGridAreListed(double after, int count, double first, double last) {
        double[] strikes = new Days()
                .plain(1)
                .with(day -> day.with(Series.SPX_CLOSE, after))
                .last()
                .earlierStrikes(OptionRoot.SPXW, Days.MONDAY.plusDays(31));

        assertThat(strikes).isSorted();
        assertThat(strikes.length == 0 ? 0 : strikes[0]).isEqualTo(first);
        assertThat(strikes.length == 0 ? 0 : strikes[strikes.length - 1]).isEqualTo(last);
        assertThat(strikes).hasSize(count);
    }

    @Seeded(cases = 40)
    void theyAreTheUnionOfAllEarlierGridsLessTodays(SeededCase given) {
        ReplayedMarket market = market(given.random());
        MarketSession last = market.session(market.dates().getLast());

        for (int ahead : EXPIRIES_AHEAD) {
            LocalDate expiry = last.date().plusDays(ahead);
            assertThat(last.earlierStrikes(OptionRoot.SPX, expiry))
                    .as("%s days ahead of %s", ahead, last.date())
                    .containsExactly(naive(market, last, expiry));
        }
    }

    /** The days of a walk with rare leaps, of which some are further than grids reach. */
    private static ReplayedMarket market(RandomGenerator random) {
        List<MarketDay> days = new ArrayList<>();
        LocalDate date = Days.MONDAY;
        double close = 500 + 6000 * random.nextDouble();
        for (int i = random.nextInt(1, MOST_SESSIONS); i > 0; i--) {
            double leap = random.nextInt(150) == 0 ? 1.5 * random.nextGaussian() : 0.02 * random.nextGaussian();
            close = Math.clamp(close * Math.exp(leap), 50, 20_000);
            days.add(MarketDay.on(date)
                    .with(Series.SPX_CLOSE, Math.round(close * 100) / 100.0)
                    .build());
            date = ExchangeCalendar.newYork().nextSession(date);
        }
        return Days.market(days, Listing.AS_LISTED);
    }

    private static double[] naive(ReplayedMarket market, MarketSession today, LocalDate expiry) {
        TreeSet<Double> strikes = new TreeSet<>();
        for (LocalDate date : market.dates()) {
            if (date.isBefore(today.date()) && !date.isBefore(today.date().minusDays(EarlierStrikes.REACH_DAYS))) {
                add(strikes, market.session(date), expiry);
            }
        }
        TreeSet<Double> listed = new TreeSet<>();
        add(listed, today, expiry);
        strikes.removeAll(listed);
        return strikes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(Set<Double> strikes, MarketSession session, LocalDate expiry) {
        for (double strike : StrikeGrid.spx(session.spxClose(), DayCount.calendarDays(session.date(), expiry))) {
            strikes.add(strike);
        }
    }
}

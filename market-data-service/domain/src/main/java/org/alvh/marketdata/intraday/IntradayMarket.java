package org.alvh.marketdata.intraday;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.simulation.RandomStream;
import org.alvh.quant.time.SessionCalendar;

/**
 * What goes on within the sessions of a simulated market: minutes of SPX and VIX, from the seed, the session and its
 * published day alone. They agree with the day exactly: first open, highest high, lowest low, last close.
 *
 * <p>Their chance comes from streams of their own, so the market's days are the same whether minutes are asked for or
 * not. Both indices are published from the opening to the cash close here.
 */
public final class IntradayMarket {

    /** The streams of {@code SimulatedMarket}'s days are 1 and 2. */
    private static final int STREAM = 3;

    private static final int SPX_STREAM = 1;
    private static final int VIX_STREAM = 2;

    /** Of the drivers, as between a session's return and its change of ln VIX in the law of the days. */
    private static final double CORRELATION = -0.8;

    private static final double OWN = Math.sqrt(1.0 - CORRELATION * CORRELATION);

    private final long seed;
    private final SessionCalendar calendar;

    /**
     * @param seed the market's
     * @param calendar says when sessions close
     */
    public IntradayMarket(long seed, SessionCalendar calendar) {
        this.seed = RandomStream.of(seed, STREAM).nextLong();
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** Minutes of an index on a day, a session of the calendar. The VIX moves against SPX and needs its day too. */
    public IntradayAnswer minutes(MarketDay day, IntradaySeries series) {
        Optional<String> missing = missing(day, IntradaySeries.SPX)
                .or(() -> series == IntradaySeries.VIX ? missing(day, series) : Optional.empty());
        if (missing.isPresent()) {
            return new IntradayAnswer.Refused(
                    day.date() + " publishes no " + missing.get() + ", which the bars of its session must agree with");
        }
        SessionGrid grid = SessionGrid.of(day.date(), calendar);
        FittedBridge spx = spx(day, grid);
        return new IntradayAnswer.Drawn(grid.bars(series == IntradaySeries.SPX ? spx : vix(day, grid, spx)));
    }

    private FittedBridge spx(MarketDay day, SessionGrid grid) {
        RandomStream random = stream(day, SPX_STREAM);
        return FittedBridge.of(
                DayRange.of(day, IntradaySeries.SPX), grid.shares(), () -> normals(random, grid.steps()));
    }

    private FittedBridge vix(MarketDay day, SessionGrid grid, FittedBridge spx) {
        RandomStream random = stream(day, VIX_STREAM);
        return FittedBridge.of(DayRange.of(day, IntradaySeries.VIX), grid.shares(), () -> {
            double[] shocks = normals(random, grid.steps());
            for (int i = 0; i < shocks.length; i++) {
                shocks[i] = CORRELATION * spx.shock(i) + OWN * shocks[i];
            }
            return shocks;
        });
    }

    private RandomStream stream(MarketDay day, int purpose) {
        return RandomStream.of(seed + day.date().toEpochDay(), purpose);
    }

    private static double[] normals(RandomStream random, int count) {
        double[] normals = new double[count];
        for (int i = 0; i < count; i++) {
            normals[i] = random.gaussian();
        }
        return normals;
    }

    private static Optional<String> missing(MarketDay day, IntradaySeries series) {
        List<Series> missing =
                series.needed().stream().filter(needed -> !day.has(needed)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.stream().map(Series::column).collect(Collectors.joining(", no ")));
    }
}

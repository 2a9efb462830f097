package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.StrikeGrid;
import org.alvh.quant.time.DayCount;

/**
 * SPX strikes that were listed on an earlier session and are off today's grid. A series that was listed once trades
 * until it expires, so a position may stand on such a strike long after the index has left it.
 *
 * <p>Every session of the {@value #REACH_DAYS} days before counts, whether the expiry was listed on it already or
 * not: a strike too many costs a quote, a strike too few a mark.
 *
 * <p>Strikes of SPX are whole points, so a set of bits holds them. Grids of neighbouring closes overlap, so the grids
 * of a few closes hold all strikes of the others, see {@link #bounds}. Strikes of recorded chains stand on no grid, so
 * each of those days is asked, and such a strike may be on today's grid as well.
 */
final class EarlierStrikes {

    /** Calendar days: no series that this platform trades is held for longer. */
    static final int REACH_DAYS = 400;

    /** Up to so many days before expiry {@link StrikeGrid} lists fine steps near the close. */
    private static final int FINE_GRID_DAYS = 60;

    private static final int COARSE_GRID_DAYS = FINE_GRID_DAYS + 1;

    /**
     * A fine grid reaches 12 % to both sides of its close, a coarse one further: two grids whose closes are less
     * than this factor apart leave no strike between them.
     */
    private static final double OVERLAP = 1.2;

    private final LocalDate date;
    private final double close;
    private final Optional<MarketSession> before;
    private final RecordedChains recorded;
    private Optional<BitSet> coarse = Optional.empty();

    /** For the session of a date and a close, and the sessions from {@code before} back. */
    EarlierStrikes(LocalDate date, double close, Optional<MarketSession> before, RecordedChains recorded) {
        this.date = date;
        this.close = close;
        this.before = before;
        this.recorded = recorded;
    }

    /** The strikes of a series in points, ascending. Those of the VIX are on one grid always, but for recorded ones. */
    double[] of(SeriesKey series) {
        DoubleStream quoted = recorded.strikes(series, date.minusDays(REACH_DAYS), date);
        DoubleStream all = series.root() == OptionRoot.VIX
                ? quoted
                : DoubleStream.concat(quoted, offGrid(series.expiry()).stream().asDoubleStream());
        return all.sorted().distinct().toArray();
    }

    private BitSet offGrid(LocalDate expiry) {
        if (coarse.isEmpty()) {
            coarse = Optional.of(grids(date.minusDays(REACH_DAYS), COARSE_GRID_DAYS));
        }
        BitSet strikes = (BitSet) coarse.get().clone();
        strikes.or(grids(expiry.minusDays(FINE_GRID_DAYS), FINE_GRID_DAYS));
        for (double listed : StrikeGrid.spx(close, DayCount.calendarDays(date, expiry))) {
            strikes.clear((int) listed);
        }
        return strikes;
    }

    /** All strikes of the sessions from a date on, each with the grid that it has so many days before expiry. */
    private BitSet grids(LocalDate since, int days) {
        BitSet strikes = new BitSet();
        for (double bound : bounds(closes(since))) {
            for (double strike : StrikeGrid.spx(bound, days)) {
                strikes.set((int) strike);
            }
        }
        return strikes;
    }

    private double[] closes(LocalDate since) {
        LocalDate first = since.isBefore(date.minusDays(REACH_DAYS)) ? date.minusDays(REACH_DAYS) : since;
        double[] closes = new double[REACH_DAYS];
        int count = 0;
        for (Optional<MarketSession> session = before;
                session.isPresent() && !session.get().date().isBefore(first);
                session = session.get().before()) {
            closes[count++] = session.get().spxClose();
        }
        return Arrays.copyOf(closes, count);
    }

    /**
     * Of some closes the lowest, the highest, and so many between that each is less than {@link #OVERLAP} times the
     * one below, or is the next close above it. Their grids together are the grids of all.
     */
    static double[] bounds(double[] closes) {
        double[] sorted = closes.clone();
        Arrays.sort(sorted);
        double[] bounds = new double[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean outermost = i == 0 || i == sorted.length - 1;
            if (outermost || sorted[i + 1] > OVERLAP * bounds[count - 1]) {
                bounds[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(bounds, count);
    }
}

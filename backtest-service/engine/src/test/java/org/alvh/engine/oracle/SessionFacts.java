package org.alvh.engine.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.pricing.Elementary;

/**
 * What one session knows: its own row, and what earlier rows left behind.
 *
 * @param logVixMean EMA250 of log VIX: recursive, α = 1 − 2^{−1/250}, seeded by the first close, today included
 * @param vixMean21 MA21: mean of the last 21 VIX closes, of what there is
 * @param vixSettlement value that VIX contracts expiring this morning settle at
 * @param spxSettlement value that SPX options expiring this morning settle at
 */
record SessionFacts(
        LocalDate date,
        double spxClose,
        OptionalDouble vixClose,
        Map<Series, Carried> carried,
        Optional<LocalDate> vx1Expiry,
        Optional<LocalDate> vx2Expiry,
        double logVixMean,
        double vixMean21,
        OptionalDouble vixSettlement,
        OptionalDouble spxSettlement) {

    /** A series that has begun keeps its last value for at most this many sessions. */
    private static final int LONGEST_CARRY = 5;

    private static final List<Series> CARRIED = List.of(
            Series.VIX9D, Series.VIX3M, Series.VIX6M, Series.SKEW, Series.VVIX, Series.VX1, Series.VX2, Series.RF_3M);

    enum Standing {
        NOT_BEGUN,
        KNOWN,
        LOST
    }

    record Carried(Standing standing, double value) {}

    /** A series on its way through the rows. */
    private static final class Track {
        private final Series series;
        private boolean begun;
        private double value = Double.NaN;
        private int missed;

        Track(Series series) {
            this.series = series;
        }

        void read(MarketDay day) {
            if (day.has(series)) {
                begun = true;
                value = day.require(series);
                missed = 0;
            } else if (day.isSession()) {
                missed++;
            }
        }

        Carried carried() {
            if (!begun) {
                return new Carried(Standing.NOT_BEGUN, Double.NaN);
            }
            return missed <= LONGEST_CARRY
                    ? new Carried(Standing.KNOWN, value)
                    : new Carried(Standing.LOST, Double.NaN);
        }
    }

    Standing standing(Series series) {
        return Objects.requireNonNull(carried.get(series)).standing();
    }

    OptionalDouble value(Series series) {
        Carried last = Objects.requireNonNull(carried.get(series));
        return last.standing() == Standing.KNOWN ? OptionalDouble.of(last.value()) : OptionalDouble.empty();
    }

    /** The sessions of a history, each with what it knows, from its first row on. */
    static List<SessionFacts> of(List<MarketDay> days) {
        List<Track> tracks = CARRIED.stream().map(Track::new).toList();
        Optional<LocalDate> vx1Expiry = Optional.empty();
        Optional<LocalDate> vx2Expiry = Optional.empty();
        double alpha = 1 - StrictMath.pow(2, -1.0 / 250);
        double logVixMean = Double.NaN;
        List<Double> vixCloses = new ArrayList<>();
        List<SessionFacts> sessions = new ArrayList<>();

        for (MarketDay day : days) {
            Map<Series, Carried> carried = new EnumMap<>(Series.class);
            for (Track track : tracks) {
                track.read(day);
                carried.put(track.series, track.carried());
            }
            // A carried VX value goes with the row's own expiry where the row has one.
            vx1Expiry = day.findDate(Series.VX1_EXPIRY).isPresent() ? day.findDate(Series.VX1_EXPIRY) : vx1Expiry;
            vx2Expiry = day.findDate(Series.VX2_EXPIRY).isPresent() ? day.findDate(Series.VX2_EXPIRY) : vx2Expiry;
            if (!day.isSession()) {
                continue;
            }
            OptionalDouble settlement = vixSettlement(day, vixCloses);
            OptionalDouble vix = day.find(Series.VIX_CLOSE);
            if (vix.isPresent()) {
                double log = Elementary.log(vix.getAsDouble());
                logVixMean = vixCloses.isEmpty() ? log : logVixMean + alpha * (log - logVixMean);
                vixCloses.add(vix.getAsDouble());
            }
            sessions.add(new SessionFacts(
                    day.date(),
                    day.require(Series.SPX_CLOSE),
                    vix,
                    carried,
                    vx1Expiry,
                    vx2Expiry,
                    logVixMean,
                    meanOfLast21(vixCloses),
                    settlement,
                    spxSettlement(day, sessions)));
        }
        return sessions;
    }

    /** SET, else the SPX open, else the last SPX close. */
    private static OptionalDouble spxSettlement(MarketDay day, List<SessionFacts> earlier) {
        if (day.has(Series.SPX_SET)) {
            return day.find(Series.SPX_SET);
        }
        if (day.has(Series.SPX_OPEN) || earlier.isEmpty()) {
            return day.find(Series.SPX_OPEN);
        }
        return OptionalDouble.of(earlier.getLast().spxClose());
    }

    private static double meanOfLast21(List<Double> closes) {
        List<Double> last = closes.subList(Math.max(closes.size() - 21, 0), closes.size());
        double sum = 0;
        for (double close : last) {
            sum += close;
        }
        return sum / last.size();
    }

    /** VRO, else the VIX open (a bar of one price is a close only and has no open), else the last VIX close. */
    private static OptionalDouble vixSettlement(MarketDay day, List<Double> earlierCloses) {
        if (day.has(Series.VIX_VRO)) {
            return day.find(Series.VIX_VRO);
        }
        OptionalDouble open = day.find(Series.VIX_OPEN);
        boolean closeOnly = open.equals(day.find(Series.VIX_HIGH))
                && open.equals(day.find(Series.VIX_LOW))
                && open.equals(day.find(Series.VIX_CLOSE));
        if (open.isPresent() && !closeOnly) {
            return open;
        }
        return earlierCloses.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(earlierCloses.getLast());
    }
}

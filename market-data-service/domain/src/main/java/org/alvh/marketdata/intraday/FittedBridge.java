package org.alvh.marketdata.intraday;

import org.alvh.quant.pricing.Elementary;

/**
 * A path from a day's open to its close that meets its high and its low and goes no further.
 *
 * <p>Of {@value #CANDIDATES} Brownian bridges in logarithm, of the variance that the day's range tells of, the one is
 * taken whose extremes lie nearest the published ones. What of it lies above open and close is stretched so that its
 * highest is the high, what lies below so that its lowest is the low. So close to the published day is a bridge found
 * that the stretching is small, and the path keeps the law of a bridge of that range nearly.
 */
final class FittedBridge {

    private static final int CANDIDATES = 64;

    /** A bridge that never leaves the span of its ends cannot be stretched; so many in a row have no chance. */
    private static final int MOST_CANDIDATES = 10_000;

    private static final double TICKS_A_POINT = 100.0;

    private final double[] shocks;
    private final double[] levels;

    private FittedBridge(double[] shocks, double[] levels) {
        this.shocks = shocks;
        this.levels = levels;
    }

    /** Draws the standard normals of one path. */
    @FunctionalInterface
    interface Shocks {
        double[] draw();
    }

    /**
     * The path of a day.
     *
     * @param shares of the session's variance that have passed, from 0 before the first step to 1
     */
    static FittedBridge of(DayRange range, double[] shares, Shocks source) {
        Stretch best = null;
        double[] shocks = new double[0];
        double[] path = shocks;
        for (int i = 0; i < MOST_CANDIDATES && (i < CANDIDATES || best == null); i++) {
            double[] drawn = source.draw();
            double[] bridge = bridge(range, shares, drawn);
            Stretch stretch = Stretch.of(range, bridge);
            if (stretch.isPossible() && (best == null || stretch.misfit() < best.misfit())) {
                best = stretch;
                shocks = drawn;
                path = bridge;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no bridge of " + MOST_CANDIDATES + " leaves the span of " + range);
        }
        return new FittedBridge(shocks, levels(range, path, best));
    }

    /** The standard normal of a step, the path's driver. */
    double shock(int step) {
        return shocks[step];
    }

    /** In points, hundredths: before the first step and after each. */
    double level(int step) {
        return levels[step];
    }

    /** Logarithms of levels over the open. */
    private static double[] bridge(DayRange range, double[] shares, double[] shocks) {
        double deviation = Math.sqrt(range.variance());
        double move = Elementary.logRatio(range.close(), range.open());
        double[] path = new double[shares.length];
        for (int i = 1; i < path.length; i++) {
            path[i] = path[i - 1] + deviation * Math.sqrt(shares[i] - shares[i - 1]) * shocks[i - 1];
        }
        double drift = move - path[path.length - 1];
        for (int i = 1; i < path.length; i++) {
            path[i] += shares[i] * drift;
        }
        return path;
    }

    private static double[] levels(DayRange range, double[] path, Stretch stretch) {
        double[] levels = new double[path.length];
        int highest = 0;
        int lowest = 0;
        for (int i = 0; i < path.length; i++) {
            highest = path[i] > path[highest] ? i : highest;
            lowest = path[i] < path[lowest] ? i : lowest;
            double level = range.open() * Elementary.exp(stretch.of(path[i]));
            double published = Math.rint(level * TICKS_A_POINT) / TICKS_A_POINT;
            levels[i] = Math.clamp(published, range.low(), range.high());
        }
        // Their logarithms were met; this takes the rounding away.
        levels[highest] = range.high();
        levels[lowest] = range.low();
        levels[0] = range.open();
        levels[path.length - 1] = range.close();
        return levels;
    }

    /**
     * What makes a bridge's extremes the published ones: factors of what lies beyond its ends.
     *
     * @param upper the higher of its ends
     * @param lower the lower of them
     * @param misfit how far the extremes were off, in logarithm
     */
    private record Stretch(double upper, double lower, double up, double down, double misfit) {

        static Stretch of(DayRange range, double[] path) {
            double highest = 0.0;
            double lowest = 0.0;
            for (double place : path) {
                highest = Math.max(highest, place);
                lowest = Math.min(lowest, place);
            }
            double upper = Math.max(0.0, path[path.length - 1]);
            double lower = Math.min(0.0, path[path.length - 1]);
            double high = Math.max(Elementary.logRatio(range.high(), range.open()), upper);
            double low = Math.min(Elementary.logRatio(range.low(), range.open()), lower);
            return new Stretch(
                    upper,
                    lower,
                    factor(high - upper, highest - upper),
                    factor(lower - low, lower - lowest),
                    Math.abs(high - highest) + Math.abs(low - lowest));
        }

        private static double factor(double wanted, double there) {
            return wanted == 0.0 ? 0.0 : wanted / there;
        }

        boolean isPossible() {
            return Double.isFinite(up) && Double.isFinite(down);
        }

        double of(double place) {
            if (place > upper) {
                return upper + up * (place - upper);
            }
            return place < lower ? lower - down * (lower - place) : place;
        }
    }
}

package org.alvh.marketdata.fit;

import java.util.List;
import java.util.Optional;
import org.alvh.quant.pricing.Elementary;

/**
 * The hyperbola nearest to an expiry's quotes that admits no arbitrage where options are quoted: errors of volatility
 * count by the width of their quotes, a negative density costs more than any error of a quote, and total variance
 * never falls below the expiry before.
 */
final class SviFit {

    /** A quote says no more than this of a volatility, however narrow it is. */
    private static final double LEAST_HALF_WIDTH = 0.0005;

    /** Points of the grid on which arbitrage is looked for. */
    static final int GRID = 81;

    /** Cost of a density that is below the least by 1: linear, so that no gain of a quote is worth a fall below it. */
    private static final double PENALTY = 1e5;

    /** Of a lognormal density. */
    private static final double LEAST_DENSITY = 1e-3;

    /** Widths from which the search starts, in deviations of the expiry. */
    private static final double[] STARTS = {0.3, 1, 2.5};

    private final List<SmilePoint> points;
    private final double years;
    private final Optional<FittedSmile> before;
    private final double[] weights;
    private final double[] grid;

    /**
     * A fit.
     *
     * @param points of one expiry, by strike; at least five
     * @param before the expiry before it, below which total variance may not fall where both are quoted
     */
    SviFit(List<SmilePoint> points, double years, Optional<FittedSmile> before) {
        this.points = points;
        this.years = years;
        this.before = before;
        this.weights = new double[points.size()];
        for (int i = 0; i < weights.length; i++) {
            SmilePoint point = points.get(i);
            double halfWidth = Math.max(point.halfWidth(), LEAST_HALF_WIDTH);
            double variance = 2 * point.volatility() * years * halfWidth;
            weights[i] = 1 / (variance * variance * weights.length);
        }
        this.grid = grid(points.getFirst().logMoneyness(), points.getLast().logMoneyness());
    }

    private static double[] grid(double first, double last) {
        double[] grid = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            grid[i] = first + (last - first) * i / (GRID - 1);
        }
        return grid;
    }

    SviSmile best() {
        double deviation = Math.sqrt(points.get(points.size() / 2).totalVariance(years));
        SimplexSearch search = new SimplexSearch(place -> cost(smile(place)));
        SviSmile best = smile(new double[] {0, Elementary.log(deviation)});
        for (double start : STARTS) {
            double[] found = search.from(0, Elementary.log(start * deviation), 0.5 * deviation, 0.5);
            SviSmile smile = smile(found);
            if (cost(smile) < cost(best)) {
                best = smile;
            }
        }
        return best;
    }

    /** The best wings around a centre and the logarithm of a width, raised as a whole above the expiry before. */
    private SviSmile smile(double[] place) {
        double width = Elementary.exp(place[1]);
        double[] parts = new WingRegression(points, weights, years, place[0], width).best();
        SviSmile best = new SviSmile(parts[0], parts[1], parts[2], place[0], width);
        double lift = 0;
        for (double k : grid) {
            lift = before.isPresent() ? Math.max(lift, before.get().fallTo(best, k)) : 0;
        }
        return new SviSmile(best.level() + lift, best.callWing(), best.putWing(), best.centre(), width);
    }

    private double cost(SviSmile smile) {
        double cost = 0;
        for (int i = 0; i < weights.length; i++) {
            SmilePoint point = points.get(i);
            double error = smile.totalVariance(point.logMoneyness()) - point.totalVariance(years);
            cost += weights[i] * error * error;
        }
        for (double k : grid) {
            cost += PENALTY * Math.max(LEAST_DENSITY - smile.densityFactor(k), 0);
        }
        return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
    }

    /** Where arbitrage is looked for. */
    double[] grid() {
        return grid.clone();
    }
}

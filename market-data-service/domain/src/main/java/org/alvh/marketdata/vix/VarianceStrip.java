package org.alvh.marketdata.vix;

import java.util.List;

/**
 * The options whose prices make up the variance of one term: those that survived the selection, by ascending strike.
 */
public record VarianceStrip(List<Point> points) {

    /** An out-of-the-money option, or the mean of put and call at the strike in the middle; strike and price in points. */
    public record Point(double strike, double price) {}

    public VarianceStrip {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a strip has at least two strikes, not " + points.size());
        }
    }

    /** ΔK: half the distance of the two neighbours among the survivors; at either end the distance of the one. */
    public double spacing(int i) {
        int below = Math.max(i - 1, 0);
        int above = Math.min(i + 1, points.size() - 1);
        return (points.get(above).strike() - points.get(below).strike()) / (above - below);
    }

    /**
     * Σ ΔK/K²·e^{RT}·Q(K), in order of strikes.
     *
     * @param growth e^{RT}
     */
    public double sum(double growth) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            sum += spacing(i) / (point.strike() * point.strike()) * growth * point.price();
        }
        return sum;
    }
}

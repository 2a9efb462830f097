package org.alvh.marketdata.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.pricing.Elementary;

/**
 * Forward and discount factor of one expiry from put–call parity, C − P = D·(F − K): a weighted straight line through
 * the strikes near the money that quote both sides, weights falling with the square of the two half-spreads. A
 * strike that misses the line by more than its quotes explain is left out, and the line is drawn once more.
 *
 * @param forward in points
 * @param discountFactor of cash at expiry
 * @param parityError mean distance of the mids from the line, as a share of the forward
 * @param strikesUsed on which the line rests
 */
public record ParityForward(double forward, double discountFactor, double parityError, int strikesUsed) {

    /** Strikes on either side of the money; farther out the quotes are too wide to say more. */
    private static final int STRIKES_A_SIDE = 20;

    private static final int LEAST_STRIKES = 3;

    /** Half-spreads by which a strike may miss the first line. */
    private static final double TOLERANCE = 1.5;

    /** A quote says no more than this of its price, in points, however narrow it is. */
    private static final double LEAST_HALF_SPREAD = 0.025;

    private record Point(double strike, double difference, double halfSpread) {

        static Point of(StrikeQuotes quotes) {
            return new Point(
                    quotes.strike(),
                    quotes.call().mid() - quotes.put().mid(),
                    Math.max(quotes.call().halfSpread() + quotes.put().halfSpread(), LEAST_HALF_SPREAD));
        }

        double weight() {
            return 1 / (halfSpread * halfSpread);
        }
    }

    /** difference = level − slope·strike; D is the slope and F the strike at which the difference is nothing. */
    private record Line(double level, double slope) {

        double miss(Point point) {
            return Math.abs(point.difference() - level + slope * point.strike());
        }
    }

    /** What parity says; empty where fewer than three strikes quote both sides, or no forward makes sense of them. */
    public static Optional<ParityForward> of(List<StrikeQuotes> chain) {
        List<Point> near = nearTheMoney(chain);
        if (near.size() < LEAST_STRIKES) {
            return Optional.empty();
        }
        Line first = line(near);
        List<Point> kept = near.stream()
                .filter(point -> first.miss(point) <= TOLERANCE * point.halfSpread())
                .toList();
        return kept.size() < LEAST_STRIKES ? of(near, first) : of(kept, line(kept));
    }

    private static Optional<ParityForward> of(List<Point> points, Line line) {
        double forward = line.level() / line.slope();
        if (!(line.slope() > 0) || !(forward > 0)) {
            return Optional.empty();
        }
        double miss = points.stream().mapToDouble(line::miss).sum() / points.size();
        return Optional.of(new ParityForward(forward, line.slope(), miss / forward, points.size()));
    }

    /** Strikes in order of how far call and put are from costing the same. */
    private static List<Point> nearTheMoney(List<StrikeQuotes> chain) {
        List<Point> points = new ArrayList<>();
        chain.stream().filter(StrikeQuotes::isTwoSided).map(Point::of).forEach(points::add);
        points.sort(Comparator.comparingDouble((Point point) -> Math.abs(point.difference()))
                .thenComparingDouble(Point::strike));
        return points.subList(0, Math.min(points.size(), 2 * STRIKES_A_SIDE));
    }

    private static Line line(List<Point> points) {
        double weights = 0;
        double strikes = 0;
        double differences = 0;
        for (Point each : points) {
            weights += each.weight();
            strikes += each.weight() * each.strike();
            differences += each.weight() * each.difference();
        }
        double strike = strikes / weights;
        double difference = differences / weights;
        double squares = 0;
        double products = 0;
        for (Point each : points) {
            double distance = each.strike() - strike;
            squares += each.weight() * distance * distance;
            products += each.weight() * distance * (each.difference() - difference);
        }
        double slope = -products / squares;
        return new Line(difference + slope * strike, slope);
    }

    /** The continuous rate that the discount factor stands for. */
    public double rate(double years) {
        return -Elementary.log(discountFactor) / years;
    }
}

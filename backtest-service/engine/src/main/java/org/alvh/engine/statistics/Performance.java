package org.alvh.engine.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.quant.pricing.Elementary;

/**
 * What a series of daily net liquidations says, whatever made it.
 *
 * @param cagr compound annual growth from the capital, on years of 365.25 days between first and last session
 * @param volatility standard deviation of daily returns (n − 1) times √252
 * @param sharpe mean over standard deviation of daily returns less the bill's, times √252; 0 without variation
 * @param maxDrawdown largest fall from a peak, the capital included, as a positive fraction
 * @param cvar95 mean of the worst twentieth of daily returns
 */
public record Performance(double cagr, double volatility, double sharpe, double maxDrawdown, double cvar95) {

    private static final double SESSIONS_A_YEAR = 252;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double BILL_DAYS_A_YEAR = 365;
    private static final double TAIL = 0.05;

    /** One session's net liquidation in dollars and the bill's yield in percent, where known. */
    public record Point(LocalDate date, double nav, OptionalDouble billYieldPercent) {}

    /** The figures of a capital that became one or more points, in date order. */
    public static Performance of(double capital, List<Point> points) {
        double[] returns = new double[points.size() - 1];
        double[] excess = new double[points.size() - 1];
        for (int i = 1; i < points.size(); i++) {
            returns[i - 1] = points.get(i).nav() / points.get(i - 1).nav() - 1;
            excess[i - 1] = returns[i - 1] - bill(points.get(i - 1), points.get(i));
        }
        return new Performance(
                cagr(capital, points),
                deviation(returns) * Math.sqrt(SESSIONS_A_YEAR),
                sharpe(excess),
                maxDrawdown(capital, points),
                cvar95(returns));
    }

    private static double cagr(double capital, List<Point> points) {
        long days = ChronoUnit.DAYS.between(
                points.getFirst().date(), points.getLast().date());
        double growth = points.getLast().nav() / capital;
        if (days == 0 || growth <= 0) {
            return growth - 1;
        }
        return Elementary.exp(Elementary.log(growth) * DAYS_A_YEAR / days) - 1;
    }

    private static double bill(Point before, Point now) {
        long days = ChronoUnit.DAYS.between(before.date(), now.date());
        OptionalDouble percent = before.billYieldPercent();
        return percent.isPresent() ? percent.getAsDouble() / 100 * days / BILL_DAYS_A_YEAR : 0;
    }

    private static double sharpe(double[] excess) {
        double deviation = deviation(excess);
        return deviation > 0 ? mean(excess) / deviation * Math.sqrt(SESSIONS_A_YEAR) : 0;
    }

    static double maxDrawdown(double start, List<Point> points) {
        double peak = start;
        double worst = 0;
        for (Point point : points) {
            peak = Math.max(peak, point.nav());
            worst = Math.max(worst, 1 - point.nav() / peak);
        }
        return worst;
    }

    private static double cvar95(double[] returns) {
        if (returns.length == 0) {
            return 0;
        }
        double[] sorted = returns.clone();
        Arrays.sort(sorted);
        int tail = Math.max(1, (int) Math.floor(TAIL * sorted.length));
        return mean(Arrays.copyOf(sorted, tail));
    }

    private static double mean(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}

package org.alvh.marketdata.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;

/** The statistics that the model is held to, by name, of real and of simulated days alike. */
final class Moments {

    private static final double SESSIONS_A_YEAR = 252;
    private static final int MONTH = 21;

    private final Map<String, Double> values = new LinkedHashMap<>();

    private Moments() {}

    /** Of the days that have both closes. */
    static Map<String, Double> of(List<MarketDay> days) {
        List<MarketDay> both = days.stream()
                .filter(day -> day.has(Series.SPX_CLOSE) && day.has(Series.VIX_CLOSE))
                .toList();
        double[] vix = column(both, day -> day.require(Series.VIX_CLOSE));
        double[] logVix = Arrays.stream(vix).map(StrictMath::log).toArray();
        double[] moves = changes(logVix);
        double[] logSpx = column(both, day -> StrictMath.log(day.require(Series.SPX_CLOSE)));
        double[] returns = changes(logSpx);
        Moments moments = new Moments();
        moments.ofReturns(returns, moves);
        moments.ofMoves(moves, logVix);
        moments.ofLevels(vix);
        moments.ofPremium(returns, vix);
        moments.ofCurve(both);
        moments.ofRanges(both);
        moments.values.putAll(MonthMoments.of(logSpx, vix));
        return moments.values;
    }

    private void ofReturns(double[] returns, double[] moves) {
        double[] sizes = Arrays.stream(returns).map(Math::abs).toArray();
        double deviation = Math.sqrt(central(returns, 2));
        values.put("SPX mean log return, % a year", 100 * SESSIONS_A_YEAR * mean(returns));
        values.put("SPX volatility, % a year", 100 * Math.sqrt(SESSIONS_A_YEAR) * deviation);
        values.put("SPX skewness of daily returns", central(returns, 3) / Math.pow(deviation, 3));
        values.put("SPX kurtosis of daily returns", central(returns, 4) / Math.pow(deviation, 4));
        values.put("autocorrelation of size of r, 1 session", autocorrelation(sizes, 1));
        values.put("autocorrelation of size of r, 20 sessions", autocorrelation(sizes, 20));
        values.put("correlation of r and change of ln VIX", correlation(returns, moves));
        values.put(
                "days a year with r < -3 %",
                perYear(Arrays.stream(returns).filter(r -> r < -0.03).count(), returns));
    }

    private void ofMoves(double[] moves, double[] logVix) {
        double deviation = Math.sqrt(central(moves, 2));
        values.put("standard deviation of change of ln VIX, %", 100 * deviation);
        values.put("skewness of change of ln VIX", central(moves, 3) / Math.pow(deviation, 3));
        values.put("kurtosis of change of ln VIX", central(moves, 4) / Math.pow(deviation, 4));
        values.put("autocorrelation of ln VIX, 20 sessions", autocorrelation(logVix, 20));
        values.put("autocorrelation of ln VIX, 250 sessions", autocorrelation(logVix, 250));
    }

    private void ofLevels(double[] vix) {
        double[] sorted = vix.clone();
        Arrays.sort(sorted);
        values.put("VIX mean", mean(vix));
        values.put("VIX median", sorted[sorted.length / 2]);
        values.put("VIX standard deviation", Math.sqrt(central(vix, 2)));
        values.put("VIX highest close", sorted[sorted.length - 1]);
        for (int level : new int[] {15, 18, 22, 27}) {
            values.put("VIX closes above " + level + ", %", share(vix, close -> close > level ? 100 : 0));
        }
        for (int level : new int[] {18, 22, 27}) {
            values.put("VIX up-crossings of " + level + " a year", perYear(upCrossings(vix, level), vix));
        }
        long jumps = Arrays.stream(changes(vix)).filter(change -> change >= 5).count();
        values.put("VIX jumps of 5 or more a year", perYear(jumps, vix));
    }

    /** VIX against the root-mean-square return of the 21 sessions that follow, month by month. */
    private void ofPremium(double[] returns, double[] vix) {
        int count = returns.length / MONTH;
        double implied = 0;
        double realised = 0;
        int positive = 0;
        for (int month = 0; month < count; month++) {
            double variance = 0;
            for (int i = month * MONTH; i < (month + 1) * MONTH; i++) {
                variance += returns[i] * returns[i] * SESSIONS_A_YEAR / MONTH * 10_000;
            }
            double level = vix[month * MONTH];
            implied += level - Math.sqrt(variance);
            realised += variance - level * level;
            positive += level * level > variance ? 1 : 0;
        }
        values.put("VIX less realised volatility, points", implied / count);
        values.put("VIX squared less realised variance", -realised / count);
        values.put("months with VIX above realised, %", 100.0 * positive / count);
    }

    private void ofCurve(List<MarketDay> days) {
        values.put("mean of ln VIX9D/VIX", ratio(days, Series.VIX9D, Series.VIX_CLOSE));
        values.put("mean of ln VIX3M/VIX", ratio(days, Series.VIX3M, Series.VIX_CLOSE));
        values.put("mean of ln VIX6M/VIX", ratio(days, Series.VIX6M, Series.VIX_CLOSE));
        values.put("mean of ln VX1/VIX", ratio(days, Series.VX1, Series.VIX_CLOSE));
        values.put("mean of ln VX2/VIX", ratio(days, Series.VX2, Series.VIX_CLOSE));
        values.put("days with VIX3M below VIX, %", inverted(days, Series.VIX_CLOSE, Series.VIX3M, 0));
        values.put("days with VX1 above VX2, %", inverted(days, Series.VX1, Series.VX2, 0));
        values.put("the same when VIX > 27, %", inverted(days, Series.VX1, Series.VX2, 27));
        double[][] vvix = pairs(days, Series.VVIX, Series.VIX_CLOSE);
        values.put("VVIX mean", mean(vvix[0]));
        values.put("correlation of VVIX and VIX", correlation(vvix[0], vvix[1]));
        values.put("SKEW mean", mean(pairs(days, Series.SKEW, Series.VIX_CLOSE)[0]));
    }

    private void ofRanges(List<MarketDay> days) {
        values.put("mean of ln SPX high/low, %", 100 * ratio(days, Series.SPX_HIGH, Series.SPX_LOW));
        values.put("mean of ln VIX high/low, %", 100 * ratio(days, Series.VIX_HIGH, Series.VIX_LOW));
    }

    private static double inverted(List<MarketDay> days, Series near, Series far, double aboveVix) {
        List<MarketDay> stressed = days.stream()
                .filter(day -> day.require(Series.VIX_CLOSE) > aboveVix)
                .toList();
        double[][] both = pairs(stressed, near, far);
        double above = 0;
        for (int i = 0; i < both[0].length; i++) {
            above += both[0][i] > both[1][i] ? 100 : 0;
        }
        return above / both[0].length;
    }

    private static double ratio(List<MarketDay> days, Series over, Series under) {
        double[][] both = pairs(days, over, under);
        double sum = 0;
        for (int i = 0; i < both[0].length; i++) {
            sum += StrictMath.log(both[0][i] / both[1][i]);
        }
        return sum / both[0].length;
    }

    private static double[][] pairs(List<MarketDay> days, Series one, Series other) {
        List<MarketDay> both =
                days.stream().filter(day -> day.has(one) && day.has(other)).toList();
        return new double[][] {column(both, day -> day.require(one)), column(both, day -> day.require(other))};
    }

    private static double[] column(List<MarketDay> days, ToDoubleFunction<MarketDay> value) {
        return days.stream().mapToDouble(value).toArray();
    }

    private static double[] changes(double[] levels) {
        double[] changes = new double[levels.length - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = levels[i + 1] - levels[i];
        }
        return changes;
    }

    private static int upCrossings(double[] vix, double level) {
        int crossings = 0;
        for (int i = 1; i < vix.length; i++) {
            crossings += vix[i] > level && vix[i - 1] <= level ? 1 : 0;
        }
        return crossings;
    }

    private static double perYear(long count, double[] sample) {
        return count * SESSIONS_A_YEAR / sample.length;
    }

    private static double share(double[] sample, ToDoubleFunction<Double> weight) {
        return Arrays.stream(sample).map(weight::applyAsDouble).sum() / sample.length;
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).sum() / sample.length;
    }

    private static double central(double[] sample, int power) {
        double mean = mean(sample);
        return Arrays.stream(sample).map(x -> Math.pow(x - mean, power)).sum() / sample.length;
    }

    private static double autocorrelation(double[] sample, int lag) {
        return correlation(
                Arrays.copyOfRange(sample, lag, sample.length), Arrays.copyOfRange(sample, 0, sample.length - lag));
    }

    private static double correlation(double[] one, double[] other) {
        double oneMean = mean(one);
        double otherMean = mean(other);
        double product = 0;
        double oneSquare = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - oneMean) * (other[i] - otherMean);
            oneSquare += (one[i] - oneMean) * (one[i] - oneMean);
            otherSquare += (other[i] - otherMean) * (other[i] - otherMean);
        }
        return product / Math.sqrt(oneSquare * otherSquare);
    }
}

package org.alvh.marketdata.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a condor of 45 days lives on: the moves of about a month against what the VIX said before them.
 *
 * <pre>
 *   z(h) = ln(S(t+h)/S(t)) / (VIX(t)/100 · √(years)),  31 sessions being 45/365 of a year, 5 being 5/252
 *   variance ratio of h sessions = var of moves of h / (h · var of moves of 1)
 * </pre>
 *
 * The scaled ratio takes each daily return over the VIX of the close before, so that no crisis outweighs the rest.
 */
final class MonthMoments {

    private static final int MONTH = 31;
    private static final int WEEK = 5;
    private static final int REALISED = 21;
    private static final double SESSIONS_A_YEAR = 252;
    private static final double MONTH_IN_YEARS = 45.0 / 365;
    private static final double SHORT_PUT = -1.2;
    private static final double SHORT_CALL = 0.9;

    private final double[] logSpx;
    private final double[] vix;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private MonthMoments(double[] logSpx, double[] vix) {
        this.logSpx = logSpx;
        this.vix = vix;
    }

    /** Of closes, session by session. */
    static Map<String, Double> of(double[] logSpx, double[] vix) {
        MonthMoments moments = new MonthMoments(logSpx, vix);
        moments.ofQuantiles();
        moments.ofLevel("VIX below 15", 0, 15);
        moments.ofLevel("VIX 15 to 20", 15, 20);
        moments.ofLevel("VIX 20 to 27", 20, 27);
        moments.ofLevel("VIX from 27", 27, Double.POSITIVE_INFINITY);
        moments.ofVarianceRatios();
        moments.ofReversal();
        return moments.values;
    }

    private void ofQuantiles() {
        double[] sorted = moves(0, Double.POSITIVE_INFINITY).sorted().toArray();
        for (int percent : new int[] {1, 5, 25, 50, 75, 95, 99}) {
            values.put("z, " + percent + " % quantile", sorted[(int) (sorted.length * percent / 100.0)]);
        }
        put("all", sorted, 0, Double.POSITIVE_INFINITY);
    }

    private void ofLevel(String name, double low, double high) {
        put(name, moves(low, high).toArray(), low, high);
    }

    private void put(String name, double[] moves, double low, double high) {
        values.put("z mean, " + name, mean(moves));
        values.put("z standard deviation, " + name, Math.sqrt(variance(moves)));
        values.put(
                "z below -1.2, %, " + name,
                share(Arrays.stream(moves).filter(z -> z < SHORT_PUT).count(), moves));
        values.put(
                "z above 0.9, %, " + name,
                share(Arrays.stream(moves).filter(z -> z > SHORT_CALL).count(), moves));
        double[] realised = IntStream.range(0, vix.length - REALISED)
                .filter(t -> vix[t] >= low && vix[t] < high)
                .mapToDouble(t -> 100 * realised(t) / vix[t])
                .sorted()
                .toArray();
        values.put("median of realised volatility over VIX, " + name, realised[realised.length / 2]);
    }

    private DoubleStream moves(double low, double high) {
        return IntStream.range(0, vix.length - MONTH)
                .filter(t -> vix[t] >= low && vix[t] < high)
                .mapToDouble(t -> z(t, MONTH, MONTH_IN_YEARS));
    }

    private double z(int t, int sessions, double years) {
        return (logSpx[t + sessions] - logSpx[t]) / (vix[t] / 100 * Math.sqrt(years));
    }

    private double realised(int t) {
        double sum = 0;
        for (int i = t; i < t + REALISED; i++) {
            sum += (logSpx[i + 1] - logSpx[i]) * (logSpx[i + 1] - logSpx[i]);
        }
        return Math.sqrt(sum * SESSIONS_A_YEAR / REALISED);
    }

    private void ofVarianceRatios() {
        double[] scaled = new double[logSpx.length];
        for (int t = 1; t < scaled.length; t++) {
            scaled[t] = scaled[t - 1] + z(t - 1, 1, 1 / SESSIONS_A_YEAR);
        }
        for (int sessions : new int[] {5, 10, 21, 31}) {
            values.put("variance ratio of " + sessions + " sessions", varianceRatio(logSpx, sessions));
            values.put("variance ratio of " + sessions + " sessions, scaled", varianceRatio(scaled, sessions));
        }
    }

    /** Mean move of a week, in standard deviations of the VIX, after the weeks that fell and rose most. */
    private void ofReversal() {
        int[] weeks = IntStream.range(WEEK, vix.length - WEEK).toArray();
        double[] before = Arrays.stream(weeks)
                .mapToDouble(t -> z(t - WEEK, WEEK, WEEK / SESSIONS_A_YEAR))
                .toArray();
        double[] sorted = before.clone();
        Arrays.sort(sorted);
        double low = sorted[sorted.length / 10];
        double high = sorted[sorted.length * 9 / 10];
        values.put(
                "next week after the lowest tenth of weeks",
                mean(weeksAfter(weeks, before, Double.NEGATIVE_INFINITY, low)));
        values.put(
                "next week after the highest tenth of weeks",
                mean(weeksAfter(weeks, before, high, Double.POSITIVE_INFINITY)));
    }

    private double[] weeksAfter(int[] weeks, double[] before, double low, double high) {
        return IntStream.range(0, weeks.length)
                .filter(i -> before[i] >= low && before[i] <= high)
                .mapToDouble(i -> z(weeks[i], WEEK, WEEK / SESSIONS_A_YEAR))
                .toArray();
    }

    private static double varianceRatio(double[] levels, int sessions) {
        return variance(differences(levels, sessions)) / variance(differences(levels, 1)) / sessions;
    }

    private static double[] differences(double[] levels, int sessions) {
        return IntStream.range(0, levels.length - sessions)
                .mapToDouble(t -> levels[t + sessions] - levels[t])
                .toArray();
    }

    private static double share(long count, double[] sample) {
        return 100.0 * count / sample.length;
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).sum() / sample.length;
    }

    private static double variance(double[] sample) {
        double mean = mean(sample);
        return Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum() / sample.length;
    }
}

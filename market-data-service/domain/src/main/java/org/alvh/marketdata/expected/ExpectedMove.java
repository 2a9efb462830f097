package org.alvh.marketdata.expected;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.pricing.Elementary;

/**
 * The expected move: one standard deviation of the next session's close, as volatility indices and the index itself
 * price it after a session's close.
 *
 * <pre>
 *   EDR   percent = m·[.65·VIX9D + .35·HV20]/√252
 *         HV20    = 100·√252·(standard deviation of the last 20 log returns)     percent a year
 *         m       = 1 + z/2, at least .8 and at most 2
 *         z       = standard score of VIX/VIX3M among its values of the last 60 sessions
 *   EDR0  percent = 1.026·VIX/√252
 *   points = percent/100 · SPX close
 * </pre>
 *
 * EDR0 stands in where VIX9D is not known, or VIX3M of one of the sixty sessions. Standard deviations are those of a
 * sample, the session itself is the last of each window, and a ratio that does not vary has a score of 0. A session
 * that closes early counts as a full one: nothing is scaled to its minutes.
 *
 * <p>Source: the published rule of an <em>expected daily range</em>, whose printed formula adds yearly to daily
 * percents; this is its repair, with weights and bounds kept. The 1.026 of EDR0 is the ratio of the range published
 * for a VIX of 17.95 to VIX/√252.
 *
 * @param percent of the SPX close
 * @param points of the index
 */
public record ExpectedMove(double percent, double points, Definition definition) {

    /** Which formula gave it. */
    public enum Definition {
        EDR,
        EDR0
    }

    private static final double SESSIONS_A_YEAR = 252;
    private static final int RETURNS = 20;
    private static final int RATIOS = 60;
    private static final double IMPLIED_WEIGHT = 0.65;
    private static final double SCORE_WEIGHT = 0.5;
    private static final double LEAST_MULTIPLIER = 0.8;
    private static final double MOST_MULTIPLIER = 2;
    private static final double EDR0_FACTOR = 1.026;

    /** A deviation smaller than this share of the mean is the rounding of a constant. */
    private static final double CONSTANT = 1e-12;

    public ExpectedMove {
        Objects.requireNonNull(definition, "definition");
        if (!(percent >= 0 && Double.isFinite(percent) && points >= 0 && Double.isFinite(points))) {
            throw new IllegalArgumentException("a move of " + percent + " % or " + points + " points is none");
        }
    }

    /** After the close of a history's last session; empty where that has no VIX close, or there is no session. */
    public static Optional<ExpectedMove> after(MarketHistory history) {
        List<MarketDay> sessions =
                history.days().stream().filter(MarketDay::isSession).toList();
        if (sessions.isEmpty() || !sessions.getLast().has(Series.VIX_CLOSE)) {
            return Optional.empty();
        }
        MarketDay last = sessions.getLast();
        OptionalDouble ranged = rangePercent(sessions);
        return Optional.of(
                ranged.isPresent()
                        ? of(ranged.getAsDouble(), last, Definition.EDR)
                        : of(
                                EDR0_FACTOR * last.require(Series.VIX_CLOSE) / Math.sqrt(SESSIONS_A_YEAR),
                                last,
                                Definition.EDR0));
    }

    private static ExpectedMove of(double percent, MarketDay last, Definition definition) {
        return new ExpectedMove(percent, percent / 100 * last.require(Series.SPX_CLOSE), definition);
    }

    private static OptionalDouble rangePercent(List<MarketDay> sessions) {
        OptionalDouble nineDays = sessions.getLast().find(Series.VIX9D);
        if (nineDays.isEmpty() || sessions.size() < RATIOS) {
            return OptionalDouble.empty();
        }
        List<MarketDay> window = sessions.subList(sessions.size() - RATIOS, sessions.size());
        if (!window.stream().allMatch(day -> day.has(Series.VIX_CLOSE) && day.has(Series.VIX3M))) {
            return OptionalDouble.empty();
        }
        double annual = IMPLIED_WEIGHT * nineDays.getAsDouble() + (1 - IMPLIED_WEIGHT) * realisedPercent(window);
        return OptionalDouble.of(multiplier(window) * annual / Math.sqrt(SESSIONS_A_YEAR));
    }

    private static double realisedPercent(List<MarketDay> window) {
        double[] returns = new double[RETURNS];
        int before = window.size() - RETURNS - 1;
        for (int i = 0; i < RETURNS; i++) {
            returns[i] = Elementary.logRatio(
                    window.get(before + i + 1).require(Series.SPX_CLOSE),
                    window.get(before + i).require(Series.SPX_CLOSE));
        }
        return 100 * Math.sqrt(SESSIONS_A_YEAR) * deviation(returns, mean(returns));
    }

    private static double multiplier(List<MarketDay> window) {
        double[] ratios = new double[window.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = window.get(i).require(Series.VIX_CLOSE) / window.get(i).require(Series.VIX3M);
        }
        double mean = mean(ratios);
        double deviation = deviation(ratios, mean);
        double score = deviation <= CONSTANT * mean ? 0 : (ratios[ratios.length - 1] - mean) / deviation;
        return Math.clamp(1 + SCORE_WEIGHT * score, LEAST_MULTIPLIER, MOST_MULTIPLIER);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}

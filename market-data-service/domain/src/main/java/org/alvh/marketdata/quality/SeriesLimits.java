package org.alvh.marketdata.quality;

import java.util.Optional;
import org.alvh.marketdata.quality.SeriesParameters.Level;

/**
 * The limits of each series that has any.
 *
 * <p>Moves: the largest of the record 1990-01-02 to 2026-08-21 (strategy indices from 1986-06-30), with room above it;
 * the record is named beside each. So a value that breaks a limit is one like no other before it, and may still be
 * true: a jump warns. A move that is gone after one session is refused, because no market has done that. Levels: wide
 * bounds around the record.
 */
final class SeriesLimits {

    private static final Level INDEX = new Level(1, 100_000);

    private SeriesLimits() {}

    static Optional<SeriesParameters> of(String series) {
        return switch (series) {
            // Largest move -12.8 % (log) on 2020-03-16, out and back 8.9 % on 2020-03-12; 1987-10-19 was -22.9 %.
            case "spx_open", "spx_high", "spx_low", "spx_close", "spx_set", "spx_total_return" ->
                Optional.of(new SeriesParameters(INDEX, Change.LOG, .15, .10, 2));
            // 76.8 % on 2018-02-05, back 33.1 % on 2024-08-05; lowest close 9.14, highest 82.69.
            case "vix_close" -> Optional.of(volatility(new Level(5, 150), .80, .40));
            // Back .444 on 1997-10-28; beyond it only opens far outside their day's range, the last on 2006-02-08.
            case "vix_open", "vix_vro" -> Optional.of(volatility(new Level(5, 200), .80, .60));
            // Back .637 on 2024-08-05; beyond it four highs of 2004 and 2005 that no close came near.
            case "vix_high" -> Optional.of(volatility(new Level(5, 200), .90, .70));
            // Back .471 on 2020-03-24; beyond it only 2008-10-10.
            case "vix_low" -> Optional.of(volatility(new Level(5, 200), .70, .55));
            // 1.236 on 2024-12-18, back .775 on 2023-01-11.
            case "vix1d" -> Optional.of(volatility(new Level(2, 250), 1.4, .90));
            // 1.146 on 2018-02-05, back .450 on 2011-08-08.
            case "vix9d" -> Optional.of(volatility(new Level(4, 200), 1.3, .50));
            // .502 on 2018-02-05, back .234 on 2010-05-07.
            case "vix3m" -> Optional.of(volatility(new Level(7, 120), .60, .30));
            // .339 on 2018-02-05, back .170 on 2025-04-09.
            case "vix6m" -> Optional.of(volatility(new Level(8, 100), .45, .22));
            // .219 on 2018-02-05, back .146 on 2025-04-09, without 2017-07-03, a bad print of .246.
            case "vix1y" -> Optional.of(volatility(new Level(8, 90), .35, .20));
            // .451 on 2007-02-27, back .186; below 50 only six values of the sparse first months, all bogus.
            case "vvix" -> Optional.of(volatility(new Level(50, 300), .50, .30));
            // .268 on 1990-06-25, back .147 on 1990-07-20.
            case "skew" -> Optional.of(volatility(new Level(95, 200), .30, .20));
            // .754 and .625 on 2018-02-05, back .330 and .286.
            case "vx1", "vx2" -> Optional.of(volatility(new Level(5, 90), .80, .40));
            // .094 on 2008-10-28, back .062 on 2008-11-20.
            case "vxth" -> Optional.of(new SeriesParameters(INDEX, Change.LOG, .15, .10, 4));
            // Cboe's strategy indices, which move less than the S&P 500: its limits.
            case "BXM", "BXMD", "BXY", "PUT", "CLL", "BFLY", "CLLZ", "CMBO", "CNDR", "PPUT" ->
                Optional.of(new SeriesParameters(INDEX, Change.LOG, .15, .10, 4));
            // .231 on 2008-12-01, back .129 on 2008-12-01.
            case "vnq_adj", "iyr_adj" -> Optional.of(new SeriesParameters(INDEX, Change.LOG, .25, .16, 5));
            // .81 points on 2008-09-17, back .47 on 2007-08-20.
            case "rf_3m" -> Optional.of(rate(1, .60));
            // .57 points on 2023-03-13, back .30 on 2008-09-29.
            case "dgs2", "dgs10" -> Optional.of(rate(.70, .40));
            default -> Optional.empty();
        };
    }

    private static SeriesParameters volatility(Level level, double jump, double spike) {
        return new SeriesParameters(level, Change.LOG, jump, spike, 4);
    }

    /** Percent a year. Bills stood at one yield for weeks after 2009, so that is no finding. */
    private static SeriesParameters rate(double jump, double spike) {
        return new SeriesParameters(new Level(-2, 25), Change.DIFFERENCE, jump, spike, Integer.MAX_VALUE);
    }
}

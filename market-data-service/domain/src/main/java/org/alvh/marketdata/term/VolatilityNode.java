package org.alvh.marketdata.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.DayCount;

/**
 * A constant-maturity index of the exchange on one session.
 *
 * @param maturity the date that lies its days ahead
 * @param level annual volatility in percent, or that it was not published
 */
public record VolatilityNode(Tenor tenor, LocalDate maturity, Known<Double> level) {

    /** The indices and the calendar days that they look ahead. */
    public enum Tenor {
        VIX9D(Series.VIX9D, 9),
        VIX(Series.VIX_CLOSE, 30),
        VIX3M(Series.VIX3M, 93),
        VIX6M(Series.VIX6M, 184);

        private final Series series;
        private final int days;

        Tenor(Series series, int days) {
            this.series = series;
            this.days = days;
        }

        public int days() {
            return days;
        }

        public double years() {
            return DayCount.years(days);
        }
    }

    /** How far ahead the last of them looks. */
    static final int MOST_DAYS = Tenor.VIX6M.days();

    private static final double PERCENT = 100.0;

    /** All of a day, nearest first. */
    static List<VolatilityNode> of(MarketDay day) {
        return Arrays.stream(Tenor.values())
                .map(tenor -> new VolatilityNode(tenor, day.date().plusDays(tenor.days()), level(day, tenor.series)))
                .toList();
    }

    private static Known<Double> level(MarketDay day, Series series) {
        return day.has(series)
                ? Known.of(day.require(series))
                : Known.absent(series.column() + " of " + day.date() + " was not published or may not be used");
    }

    /** Annual volatility as a decimal; asked of a node that has a level. */
    double volatility() {
        return level.value().orElseThrow() / PERCENT;
    }
}

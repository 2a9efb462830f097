package org.alvh.marketdata.observed;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One option of a chain on its market day, as one vendor saw it. Crossed and one-sided quotes are kept as they
 * are: whether a chain can be trusted is judged where it is used.
 *
 * @param source the vendor's name on the command line
 */
public record ChainRow(
        LocalDate quoteDate, OptionSeries series, Sides sides, Activity activity, Marks marks, String source) {

    public ChainRow {
        if (series.expiry().isBefore(quoteDate)) {
            throw new IllegalArgumentException(series + " is quoted on " + quoteDate + ", after its expiry");
        }
    }

    /**
     * Prices in points at which it could be sold and bought, a bid of 0 being none, and contracts shown at them.
     */
    public record Sides(double bid, double ask, OptionalLong bidSize, OptionalLong askSize) {

        public Sides {
            if (!isPrice(bid) || !isPrice(ask)) {
                throw new IllegalArgumentException("bid and ask are 0 or more, not " + bid + " and " + ask);
            }
        }

        public static Sides of(double bid, double ask) {
            return new Sides(bid, ask, OptionalLong.empty(), OptionalLong.empty());
        }

        private static boolean isPrice(double price) {
            return price >= 0 && Double.isFinite(price);
        }
    }

    /** The last trade in points, the day's contracts, and the contracts open. */
    public record Activity(OptionalDouble last, OptionalLong volume, OptionalLong openInterest) {}

    /**
     * What the vendor says of the underlying and of the option's value.
     *
     * @param underlying points
     * @param impliedVolatility annual, as a decimal
     * @param delta of one option, negative for puts
     */
    public record Marks(OptionalDouble underlying, OptionalDouble impliedVolatility, OptionalDouble delta) {}
}

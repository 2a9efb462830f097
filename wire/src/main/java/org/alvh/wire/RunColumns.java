package org.alvh.wire;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.proto.marketdata.v1.ChainRun;

/** The columns of a run: each has a value a strike, or none; an absent value is −1 or NaN. */
final class RunColumns {

    private static final long NO_COUNT = -1;

    private RunColumns() {}

    /** Stops at a column of another length than the strikes. */
    static void require(ChainRun run) {
        int strikes = run.getStrikesCount();
        if (strikes == 0) {
            throw new IllegalArgumentException(run.getRoot() + " of " + run.getExpiry() + " has no strikes");
        }
        requireFull("bids", run.getBidsCount(), strikes);
        requireFull("asks", run.getAsksCount(), strikes);
        require("bid_sizes", run.getBidSizesCount(), strikes);
        require("ask_sizes", run.getAskSizesCount(), strikes);
        require("lasts", run.getLastsCount(), strikes);
        require("volumes", run.getVolumesCount(), strikes);
        require("open_interests", run.getOpenInterestsCount(), strikes);
        require("underlyings", run.getUnderlyingsCount(), strikes);
        require("implied_volatilities", run.getImpliedVolatilitiesCount(), strikes);
        require("deltas", run.getDeltasCount(), strikes);
    }

    private static void require(String column, int values, int strikes) {
        if (values != 0) {
            requireFull(column, values, strikes);
        }
    }

    private static void requireFull(String column, int values, int strikes) {
        if (values != strikes) {
            throw new IllegalArgumentException(
                    column + " holds " + values + " values, expected one for each of " + strikes + " strikes");
        }
    }

    static long count(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : NO_COUNT;
    }

    static double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : Double.NaN;
    }

    static OptionalLong count(List<Long> column, int index) {
        return column.isEmpty() || column.get(index) == NO_COUNT
                ? OptionalLong.empty()
                : OptionalLong.of(column.get(index));
    }

    static OptionalDouble number(List<Double> column, int index) {
        return column.isEmpty() || column.get(index).isNaN()
                ? OptionalDouble.empty()
                : OptionalDouble.of(column.get(index));
    }
}

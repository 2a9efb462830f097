package org.alvh.marketdata.observed;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One VIX future on one day, in points of today's contract.
 *
 * @param contract the exchange's name with a two-digit year, such as {@code VX/K04}, weeklies {@code VX31/Q26}
 * @param expiry the morning of its final settlement
 * @param settle the day's settlement price, above 0
 */
public record VxSettlement(
        LocalDate date, String contract, LocalDate expiry, double settle, Range range, Activity activity) {

    public VxSettlement {
        if (!(settle > 0) || !Double.isFinite(settle)) {
            throw new IllegalArgumentException("a settlement price is above 0, not " + settle);
        }
        if (expiry.isBefore(date)) {
            throw new IllegalArgumentException(contract + " settles on " + date + ", after its expiry " + expiry);
        }
    }

    /** The day's trades in points; absent on a day without any. */
    public record Range(OptionalDouble open, OptionalDouble high, OptionalDouble low, OptionalDouble close) {

        public static Range none() {
            return new Range(
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
    }

    /** The day's contracts and the contracts open. */
    public record Activity(OptionalLong volume, OptionalLong openInterest) {

        public static Activity unknown() {
            return new Activity(OptionalLong.empty(), OptionalLong.empty());
        }
    }
}

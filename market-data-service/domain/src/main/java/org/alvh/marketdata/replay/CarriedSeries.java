package org.alvh.marketdata.replay;

import java.util.OptionalDouble;

/**
 * A daily series as it stands in one session. A series that has begun and misses a day keeps its last value for at
 * most five sessions; after that nothing is known of it until it comes back. Before its first value it has not
 * begun, and a model may stand in for it.
 *
 * @param value the last value; NaN before the first
 * @param age sessions since that value
 */
record CarriedSeries(double value, int age) {

    /** Sessions that a value outlives the day it was published. */
    static final int LONGEST_CARRY = 5;

    static final CarriedSeries NOT_BEGUN = new CarriedSeries(Double.NaN, 0);

    CarriedSeries next(OptionalDouble published) {
        if (published.isPresent()) {
            return new CarriedSeries(published.getAsDouble(), 0);
        }
        return hasBegun() ? new CarriedSeries(value, age + 1) : this;
    }

    boolean hasBegun() {
        return !Double.isNaN(value);
    }

    /** True where the series has begun and its last value is too old to be used. */
    boolean isStale() {
        return hasBegun() && age > LONGEST_CARRY;
    }

    /** The value in force; empty where the series has not begun or is stale. */
    OptionalDouble current() {
        return hasBegun() && !isStale() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

package org.alvh.marketdata.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All options recorded on one market day.
 *
 * @param underlying the index in points as the chain itself says it; empty where it does not
 * @param expiries by root, then expiry
 */
public record DayChain(LocalDate date, OptionalDouble underlying, List<ExpiryChain> expiries) {

    public DayChain {
        expiries = List.copyOf(expiries);
        if (expiries.isEmpty()) {
            throw new IllegalArgumentException("the chain of " + date + " holds no expiry");
        }
    }
}

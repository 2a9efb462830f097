package org.alvh.quant.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;

/** The quoted expiries of an index at one moment. */
public interface OptionChain {

    /**
     * One expiry that is listed.
     *
     * @param monthly true for the standard monthly cycle, false for weeklys and other dates between
     */
    record ListedExpiry(OptionRoot root, LocalDate expiry, boolean monthly) {}

    /** What is listed up to {@code horizonDays} ahead, by expiry, PM before AM on the same date. */
    List<ListedExpiry> expiries(int horizonDays);

    /** True where the quotes are a model's, not a market's. */
    boolean modelled();

    /** The slice of a root and expiry; empty where nothing quotes it, for instance on its own expiry date. */
    Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry);
}

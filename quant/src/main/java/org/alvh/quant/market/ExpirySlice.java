package org.alvh.quant.market;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;

/** The options of one root and expiry as quoted at one moment. */
public interface ExpirySlice {

    OptionRoot root();

    LocalDate expiry();

    /** Calendar days from the quote date to expiry. */
    int days();

    /** Sessions after the quote date up to the last on which the series trades. */
    int sessionsToLastTrade();

    /** Years to expiry, calendar days over 365. */
    double years();

    /** Forward of the underlying for this expiry, in points; for VIX options the future of the same expiry. */
    double forward();

    double discountFactor();

    /** Listed strikes in ascending order. The caller does not change the array. */
    double[] strikes();

    /** The quote of a series that is listed or was when it was bought; empty where nobody quotes it. */
    Optional<Quote> quote(PutCall putCall, double strike);

    /** True where the tenor is within the range on which a modelled slice was fitted, and for every real one. */
    boolean calibrated();
}

package org.alvh.quant.instrument;

import java.time.LocalDate;

/** What can be held: a listed option or a listed future. */
public sealed interface Contract permits OptionContract, FuturesContract {

    LocalDate expiry();

    /** Dollars a point. */
    int multiplier();

    Settlement settlement();

    /** A name that is unique among contracts and the same everywhere, such as {@code SPXW 2024-03-15 PUT 4700}. */
    String symbol();
}

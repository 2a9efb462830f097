package org.alvh.marketdata.recorded;

import java.time.LocalDate;

/**
 * The options of one root and expiry as they were recorded on one day.
 *
 * @param root the class as the exchange writes it, such as {@code SPXW}
 */
public record ExpiryChain(String root, LocalDate expiry, QuoteColumns calls, QuoteColumns puts) {

    public ExpiryChain {
        if (calls.size() + puts.size() == 0) {
            throw new IllegalArgumentException(root + " of " + expiry + " holds no quote");
        }
    }
}

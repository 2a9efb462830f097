package org.alvh.quant.market;

import java.util.Objects;

/**
 * What an expiring series settles to, and how it is known.
 *
 * @param hundredths index points in hundredths
 */
public record SettlementValue(long hundredths, Source source) {

    /** Where a settlement value comes from. */
    public enum Source {
        /** The exchange's own value. */
        OFFICIAL,
        /** The index at the open of the settlement day. */
        OPEN_PROXY,
        /** The close of the session before, where no usable open is known. */
        PREVIOUS_CLOSE_PROXY
    }

    public SettlementValue {
        Objects.requireNonNull(source, "source");
        if (hundredths <= 0) {
            throw new IllegalArgumentException("settlement value of " + hundredths + " hundredths, expected one above 0");
        }
    }
}

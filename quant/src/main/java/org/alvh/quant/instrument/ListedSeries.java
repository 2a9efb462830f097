package org.alvh.quant.instrument;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * One expiry of a root: when it trades last and when its settlement value is taken, in Chicago's time.
 *
 * @param expiry the date that the series is named by; its settlement value is taken on that day
 * @param settlement whether opening prices or the close of that day settle it
 * @param lastTrade when its trading ends
 * @param settles when its value is fixed: the opening, or the cash close, which comes early on a shortened session
 */
public record ListedSeries(
        ListedRoot root, LocalDate expiry, Settlement settlement, ZonedDateTime lastTrade, ZonedDateTime settles) {

    public ListedSeries {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(settlement, "settlement");
        if (lastTrade.isAfter(settles)) {
            throw new IllegalArgumentException(
                    root + " " + expiry + " would trade until " + lastTrade + ", after it settles at " + settles);
        }
        if (!settles.toLocalDate().equals(expiry)) {
            throw new IllegalArgumentException(root + " " + expiry + " would settle on another day, at " + settles);
        }
    }

    public LocalDate lastTradeDate() {
        return lastTrade.toLocalDate();
    }

    /** The day on which the settlement value is taken; cash moves on the business day after. */
    public LocalDate settlementDate() {
        return settles.toLocalDate();
    }

    /** Whole minutes from {@code instant} to settlement, the N of the VIX formula; refused after it. */
    public long minutesToSettlement(ZonedDateTime instant) {
        if (instant.isAfter(settles)) {
            throw new IllegalArgumentException(root + " " + expiry + " settled at " + settles + ", before " + instant);
        }
        return Duration.between(instant, settles).toMinutes();
    }
}

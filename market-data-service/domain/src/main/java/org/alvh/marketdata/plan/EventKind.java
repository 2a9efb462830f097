package org.alvh.marketdata.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;

/** What can be scheduled for a session, in the order of its hour; times are Chicago's. */
public enum EventKind {
    /** Consumer prices, published at 07:30. */
    CPI(LocalTime.of(7, 30), LocalDate.MIN),
    /** Producer prices, published at 07:30. */
    PPI(LocalTime.of(7, 30), LocalDate.MIN),
    /** Monthly SPX options settle on the opening, 08:30. */
    SPX_MONTHLY_SETTLEMENT(LocalTime.of(8, 30), LocalDate.MIN),
    /** VIX options and futures settle on the opening, 08:30. */
    VIX_SETTLEMENT(LocalTime.of(8, 30), LocalDate.MIN),
    /** The central bank's statement, at 13:00 since the meeting of March 2013; at other hours before. */
    FOMC(LocalTime.of(13, 0), LocalDate.of(2013, 3, 20));

    private final LocalTime time;
    private final LocalDate since;

    EventKind(LocalTime time, LocalDate since) {
        this.time = time;
        this.since = since;
    }

    /** When it comes on a session; empty where only the day is known. */
    Optional<ZonedDateTime> on(LocalDate session) {
        return session.isBefore(since)
                ? Optional.empty()
                : Optional.of(session.atTime(time).atZone(SessionPhase.CHICAGO));
    }
}

package org.alvh.quant.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The four moments of a session, in order. The opening is fixed; the others hang on the cash close, so on an
 * early close they move with it.
 *
 * <pre>
 *              full session   early close
 *   OPEN           08:30         08:30      morning settlements; the mandate is pinned
 *   SETTLE         15:00         12:00      settlements on the closing index
 *   DECISION       15:10         12:10      one snapshot, strategy and then hedge decide on it
 *   CLOSE          15:15         12:15      official closes, marks, net liquidation
 * </pre>
 *
 * Times are Chicago's, where the options trade.
 */
public enum SessionPhase {
    OPEN,
    SETTLE,
    DECISION,
    CLOSE;

    /** Zone of Cboe and of every market time in this system. */
    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private static final LocalTime REGULAR_OPEN = LocalTime.of(8, 30);
    private static final int DECISION_MINUTES_AFTER_CASH_CLOSE = 10;
    private static final int CLOSE_MINUTES_AFTER_CASH_CLOSE = 15;

    /** Market time of this phase on {@code session}, which must be a session of {@code calendar}. */
    public ZonedDateTime at(LocalDate session, SessionCalendar calendar) {
        LocalTime cashClose = calendar.cashClose(session);
        LocalTime time = switch (this) {
            case OPEN -> REGULAR_OPEN;
            case SETTLE -> cashClose;
            case DECISION -> cashClose.plusMinutes(DECISION_MINUTES_AFTER_CASH_CLOSE);
            case CLOSE -> cashClose.plusMinutes(CLOSE_MINUTES_AFTER_CASH_CLOSE);
        };
        return session.atTime(time).atZone(CHICAGO);
    }
}

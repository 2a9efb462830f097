package org.alvh.quant.time;

import java.time.LocalDate;

/**
 * Scheduled news on which the index is expected to move more than on other days.
 *
 * @param date day of the release; where it is no session, the market answers on the next one
 */
public record MacroRelease(LocalDate date, Kind kind) {

    /** What is released. */
    public enum Kind {
        /** Decision of the Federal Open Market Committee, 14:00 New York. */
        FOMC,
        /** Consumer prices, 08:30 New York. */
        CPI,
        /** Employment situation, 08:30 New York. */
        PAYROLL
    }
}

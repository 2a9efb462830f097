package org.alvh.quant.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A weekday on which the New York exchanges stayed closed though no holiday rule says so; known only shortly
 * before, or on the day itself.
 *
 * @param date the closed day
 * @param cause why, in the words of a report
 */
record UnscheduledClosure(LocalDate date, String cause) {

    /** All since 1985, in order (NYSE list of special closings). Add a row when it happens again. */
    static final List<UnscheduledClosure> KNOWN = List.of(
            on("1985-09-27", "Hurricane Gloria"),
            on("1994-04-27", "funeral of President Nixon"),
            on("2001-09-11", "attack on the World Trade Center"),
            on("2001-09-12", "attack on the World Trade Center"),
            on("2001-09-13", "attack on the World Trade Center"),
            on("2001-09-14", "attack on the World Trade Center"),
            on("2004-06-11", "mourning for President Reagan"),
            on("2007-01-02", "mourning for President Ford"),
            on("2012-10-29", "Hurricane Sandy"),
            on("2012-10-30", "Hurricane Sandy"),
            on("2018-12-05", "mourning for President George H. W. Bush"),
            on("2025-01-09", "mourning for President Carter"));

    private static UnscheduledClosure on(String date, String cause) {
        return new UnscheduledClosure(LocalDate.parse(date), cause);
    }
}

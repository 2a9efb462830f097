package org.alvh.quant.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weekdays since 1985 on which the New York exchanges stayed closed though no holiday rule says so. Known
 * only shortly before, or on the day itself; add a row when it happens again.
 */
enum UnscheduledClosure {
    GLORIA("Hurricane Gloria", "1985-09-27"),
    NIXON("funeral of President Nixon", "1994-04-27"),
    SEPTEMBER_11("attack on the World Trade Center", "2001-09-11", "2001-09-12", "2001-09-13", "2001-09-14"),
    REAGAN("mourning for President Reagan", "2004-06-11"),
    FORD("mourning for President Ford", "2007-01-02"),
    SANDY("Hurricane Sandy", "2012-10-29", "2012-10-30"),
    BUSH("mourning for President George H. W. Bush", "2018-12-05"),
    CARTER("mourning for President Carter", "2025-01-09");

    private final String cause;
    private final List<LocalDate> dates;

    UnscheduledClosure(String cause, String... dates) {
        this.cause = cause;
        this.dates = Stream.of(dates).map(LocalDate::parse).toList();
    }

    String cause() {
        return cause;
    }

    List<LocalDate> dates() {
        return dates;
    }
}

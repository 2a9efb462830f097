package org.alvh.engine.statistics;

import java.time.LocalDate;
import java.util.List;

/** A span of dates that is reported on its own, both ends included. */
public record CrisisWindow(String name, LocalDate from, LocalDate to) {

    /** Times of stress since 1990, and the three eras of listed VIX options. */
    public static List<CrisisWindow> all() {
        return List.of(
                window("Gulf war 1990", "1990-07-16", "1990-10-31"),
                window("Asian crisis 1997", "1997-10-01", "1997-11-30"),
                window("LTCM 1998", "1998-07-17", "1998-10-31"),
                window("Dot-com bear 2000–02", "2000-03-24", "2002-10-31"),
                window("Financial crisis 2008–09", "2008-09-01", "2009-03-31"),
                window("Flash crash 2010", "2010-04-15", "2010-07-31"),
                window("US downgrade 2011", "2011-08-01", "2011-08-31"),
                window("China devaluation 2015", "2015-08-01", "2015-08-31"),
                window("Volmageddon 2018", "2018-02-01", "2018-02-28"),
                window("Fourth quarter 2018", "2018-10-01", "2018-12-31"),
                window("Covid 2020", "2020-02-01", "2020-04-30"),
                window("Bear market 2022", "2022-01-01", "2022-12-31"),
                window("Carry unwind 2024", "2024-08-01", "2024-08-31"),
                window("Tariffs 2025", "2025-04-01", "2025-04-30"),
                window("Before VIX options 1990–2005", "1990-01-01", "2005-12-31"),
                window("2006–2010", "2006-01-01", "2010-12-31"),
                window("2011–2019", "2011-01-01", "2019-12-31"),
                window("Since 2020", "2020-01-01", "2099-12-31"));
    }

    private static CrisisWindow window(String name, String from, String to) {
        return new CrisisWindow(name, LocalDate.parse(from), LocalDate.parse(to));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}

package org.alvh.engine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionAxisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990-01-02 | 2026-06-09 | 1995 2000 2005 2010 2015 2020 2025
            2015-06-01 | 2020-03-01 | 2016 2017 2018 2019 2020
            2019-11-15 | 2020-06-30 | Dec 2020 Feb Mar Apr May Jun
            2020-03-02 | 2020-03-06 | 2 Mar 3 Mar 4 Mar 5 Mar 6 Mar
            2020-03-02 | 2020-03-02 | 2 Mar
            """)
    void ticksFitTheLength(LocalDate from, LocalDate to, String labels) {
        List<LocalDate> days = from.datesUntil(to.plusDays(1)).toList();
        List<String> ticks =
                new SessionAxis(days).ticks().stream().map(Tick::label).toList();
        assertThat(String.join(" ", ticks)).isEqualTo(labels);
    }
}

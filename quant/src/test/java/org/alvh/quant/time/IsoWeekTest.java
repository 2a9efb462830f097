package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    /** The examples of the ISO 8601 week date around the turn of the year. */
    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2004-W53, 2004-12-27",
        "2005-01-02, 2004-W53, 2004-12-27",
        "2005-12-31, 2005-W52, 2005-12-26",
        "2007-01-01, 2007-W01, 2007-01-01",
        "2007-12-30, 2007-W52, 2007-12-24",
        "2007-12-31, 2008-W01, 2007-12-31",
        "2008-12-29, 2009-W01, 2008-12-29",
        "2009-12-31, 2009-W53, 2009-12-28",
        "2010-01-03, 2009-W53, 2009-12-28",
        "2024-02-14, 2024-W07, 2024-02-12"
    })
    void numbersTheWeek(LocalDate date, String week, LocalDate monday) {
        assertThat(IsoWeek.of(date)).hasToString(week);
        assertThat(IsoWeek.of(date).monday()).isEqualTo(monday);
    }

    @Test
    void isOneWeekFromMondayToSunday() {
        assertThat(IsoWeek.of(LocalDate.of(2024, 12, 30))).isEqualTo(IsoWeek.of(LocalDate.of(2025, 1, 5)));
        assertThat(IsoWeek.of(LocalDate.of(2025, 1, 6))).isEqualTo(new IsoWeek(2025, 2));
    }

    @Test
    void ordersByTime() {
        assertThat(new IsoWeek(2009, 53)).isLessThan(new IsoWeek(2010, 1)).isGreaterThan(new IsoWeek(2009, 7));
    }

    @ParameterizedTest
    @CsvSource({"2008, 53, 1 to 52", "2009, 54, 1 to 53", "2009, 0, 1 to 53"})
    void refusesAWeekThatTheYearLacks(int year, int week, String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsoWeek(year, week))
                .withMessageContaining(range)
                .withMessageContaining("not " + week);
    }
}

package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates and causes from NYSE's list of special closings (to 2011) and its yearly holiday notices; Easter beyond
 * them from the ecclesiastical tables.
 */
class ExchangeCalendarTest {

    private final ExchangeCalendar calendar = ExchangeCalendar.newYork();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            1985-09-27, Hurricane Gloria
            1994-04-27, funeral of President Nixon
            2001-09-11, attack on the World Trade Center
            2001-09-14, attack on the World Trade Center
            2004-06-11, mourning for President Reagan
            2007-01-02, mourning for President Ford
            2012-10-29, Hurricane Sandy
            2012-10-30, Hurricane Sandy
            2018-12-05, mourning for President George H. W. Bush
            2025-01-09, mourning for President Carter
            2023-01-02, "New Year's Day"
            1998-01-19, Martin Luther King Jr. Day
            1990-02-19, "Washington's Birthday"
            2000-04-21, Good Friday
            2008-03-21, Good Friday
            2019-04-19, Good Friday
            2038-04-23, Good Friday
            2049-04-16, Good Friday
            2024-05-27, Memorial Day
            2022-06-20, Juneteenth
            2027-06-18, Juneteenth
            2020-07-03, Independence Day
            2021-07-05, Independence Day
            2014-09-01, Labor Day
            1998-11-26, Thanksgiving
            2021-12-24, Christmas
            2022-12-26, Christmas
            """)
    void isClosedForACause(LocalDate date, String cause) {
        assertThat(calendar.isSession(date)).isFalse();
        assertThat(calendar.closureCause(date)).contains(cause);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1985-01-21, no King holiday before 1998",
        "1997-01-20, no King holiday before 1998",
        "2021-06-18, no Juneteenth before 2022",
        "1993-12-31, New Year's Day 1994 fell on a Saturday",
        "1999-12-31, New Year's Day 2000 fell on a Saturday",
        "2021-12-31, New Year's Day 2022 fell on a Saturday",
        "2027-12-31, New Year's Day 2028 falls on a Saturday",
        "1996-11-05, election days ceased to be holidays after 1980",
        "1987-10-20, the day after the crash was a full session",
        "2018-12-24, open in the morning",
        "1985-01-02, first session of the calendar",
        "2060-12-31, last session of the calendar"
    })
    void isASession(LocalDate date, String reason) {
        assertThat(calendar.isSession(date)).as(reason).isTrue();
        assertThat(calendar.closureCause(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-09-15", "2001-09-16", "2011-01-01", "2017-12-24"})
    void isClosedAtWeekendsWithoutFurtherCause(LocalDate date) {
        assertThat(calendar.isSession(date)).isFalse();
        assertThat(calendar.isEarlyClose(date)).isFalse();
        assertThat(calendar.closureCause(date)).isEmpty();
    }

    @ParameterizedTest(name = "{0} closes at {1} CT")
    @CsvSource({
        "1989-12-22, 15:00",
        "1990-12-24, 13:00",
        "1991-11-29, 15:00",
        "1991-12-24, 13:00",
        "1992-07-02, 15:00",
        "1992-11-27, 13:00",
        "1992-12-24, 13:00",
        "1993-11-26, 12:00",
        "1994-07-01, 15:00",
        "1995-07-03, 12:00",
        "1996-07-03, 15:00",
        "1996-07-05, 12:00",
        "1996-12-24, 12:00",
        "1997-07-03, 12:00",
        "1997-12-26, 12:00",
        "1998-11-27, 12:00",
        "1998-12-24, 12:00",
        "2002-07-03, 15:00",
        "2002-07-05, 12:00",
        "2003-12-26, 12:00",
        "2008-12-26, 15:00",
        "2013-07-03, 12:00",
        "2013-07-05, 15:00",
        "2014-12-26, 15:00",
        "2015-07-02, 15:00",
        "2017-07-03, 12:00",
        "2021-12-23, 15:00",
        "2023-12-22, 15:00",
        "2024-07-03, 12:00",
        "2024-11-29, 12:00",
        "2025-12-26, 15:00"
    })
    void closesAt(LocalDate session, LocalTime cashClose) {
        assertThat(calendar.cashClose(session)).isEqualTo(cashClose);
        assertThat(calendar.isEarlyClose(session)).isEqualTo(cashClose.isBefore(LocalTime.of(15, 0)));
    }

    @Test
    void hasNoClosingTimeOnAClosedDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.cashClose(LocalDate.of(2012, 10, 29)))
                .withMessageContaining("2012-10-29 is not a session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984-12-31", "2061-01-01"})
    void refusesDatesBeyondItsRange(LocalDate date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isSession(date))
                .withMessageContaining("1985-01-01 to 2060-12-31")
                .withMessageContaining(date.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isEarlyClose(date));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.closureCause(date));
    }

    @Test
    void stepsOverWeekendsAndClosures() {
        assertThat(calendar.nextSession(LocalDate.of(2001, 9, 10))).isEqualTo("2001-09-17");
        assertThat(calendar.previousSession(LocalDate.of(2001, 9, 17))).isEqualTo("2001-09-10");
        assertThat(calendar.sessionOnOrBefore(LocalDate.of(2012, 10, 30))).isEqualTo("2012-10-26");
        assertThat(calendar.sessionOnOrAfter(LocalDate.of(2012, 10, 29))).isEqualTo("2012-10-31");
        assertThat(calendar.sessionOnOrAfter(LocalDate.of(2012, 10, 31))).isEqualTo("2012-10-31");
        assertThat(calendar.minusSessions(LocalDate.of(2024, 12, 26), 3)).isEqualTo("2024-12-20");
        assertThat(calendar.plusSessions(LocalDate.of(2024, 12, 20), 3)).isEqualTo("2024-12-26");
        assertThat(calendar.plusSessions(LocalDate.of(2024, 12, 21), 0)).isEqualTo("2024-12-21");
    }

    @Test
    void refusesToStepBackwardsByANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusSessions(LocalDate.of(2024, 12, 20), -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.minusSessions(LocalDate.of(2024, 12, 20), -1))
                .withMessageContaining("-1");
    }
}

package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

/** The computed calendar against recorded ones, both ways: nothing missing, nothing extra. */
class ExchangeCalendarReferenceTest {

    private static final String LEAN = "data/calendars/us_equity_holidays_earlycloses_lean.csv";
    private static final String CFE = "data/calendars/cfe_all_holidays_earlycloses_lean.csv";
    private static final String NYSE_CLOSED = "data/calendars/nyse_all_close_dates_1928_2026.txt";
    private static final String DAILY_MARKET = "data/daily_market.csv";

    private static final LocalDate LEAN_FIRST = LocalDate.of(1998, 1, 1);
    private static final LocalDate LEAN_LAST = LocalDate.of(2028, 12, 31);

    private final ExchangeCalendar calendar = ExchangeCalendar.newYork();

    @Test
    void closesOnExactlyTheListedHolidays() {
        List<LocalDate> listed = leanDates("holiday")
                .filter(ExchangeCalendarReferenceTest::isWeekday)
                .toList();
        assertThat(daysBetween(LEAN_FIRST, LEAN_LAST, day -> isWeekday(day) && !calendar.isSession(day)))
                .hasSize(291)
                .isEqualTo(listed);
    }

    /**
     * The list names no early close before 1999-11-26, though NYSE closed at 13:00 on 1998-11-27 and 1998-12-24
     * (its list of special closings), and it names the Sunday 2017-12-24.
     */
    @Test
    void shortensExactlyTheListedSessions() {
        TreeSet<LocalDate> expected = new TreeSet<>(leanDates("early_close").toList());
        assertThat(expected.remove(LocalDate.of(2017, 12, 24))).isTrue();
        expected.add(LocalDate.of(1998, 11, 27));
        expected.add(LocalDate.of(1998, 12, 24));
        assertThat(daysBetween(LEAN_FIRST, LEAN_LAST, calendar::isEarlyClose)).containsExactlyElementsOf(expected);
    }

    /**
     * Holidays of the futures exchange up to 2026, where its list is whole. Of its
     * early closes only those at 12:15 are ends of the regular session.
     */
    @Test
    void closesWithTheFuturesExchange() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        TreeSet<LocalDate> closed = new TreeSet<>();
        ReferenceColumns.afterHeader(CFE).stream()
                .filter(row -> row.get(1).equals("holiday"))
                .map(row -> LocalDate.parse(row.getFirst()))
                .filter(day -> isWeekday(day) && !day.isAfter(last))
                .forEach(closed::add);
        assertThat(daysBetween(LEAN_FIRST, last, day -> isWeekday(day) && !calendar.isSession(day)))
                .containsExactlyElementsOf(closed);
        assertThat(ReferenceColumns.afterHeader(CFE).stream()
                        .filter(row ->
                                row.get(1).equals("early_close") && row.get(2).equals("12:15:00"))
                        .map(row -> SessionPhase.CLOSE
                                .at(LocalDate.parse(row.getFirst()), calendar)
                                .toLocalTime()))
                .hasSize(2)
                .allMatch(time -> time.equals(LocalTime.of(12, 15)));
    }

    /** The file is sound up to the end of its own price history, 2023-12-28. */
    @Test
    void closesOnExactlyTheDaysNyseWasClosed() {
        LocalDate last = LocalDate.of(2023, 12, 28);
        assertThat(daysBetween(ExchangeCalendar.FIRST, last, day -> !calendar.isSession(day)))
                .isEqualTo(nyseClosedDates()
                        .filter(day -> !day.isBefore(ExchangeCalendar.FIRST) && !day.isAfter(last))
                        .toList());
    }

    /**
     * After 2023-12-28 the file is a sketch of the future: it closes on sessions that took place, and from 2026 on
     * lists hardly any holiday. Every difference is named here, so that a corrected file shows.
     */
    @Test
    void knowsWhereTheNyseFileIsWrong() {
        TreeSet<LocalDate> closedInFile = new TreeSet<>(nyseClosedDates().toList());
        assertThat(daysBetween(
                        LocalDate.of(2023, 12, 29),
                        LocalDate.of(2026, 12, 31),
                        day -> calendar.isSession(day) == closedInFile.contains(day)))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2023-12-29",
                        "2025-01-09",
                        "2025-04-03",
                        "2025-06-19",
                        "2025-07-03",
                        "2025-11-26",
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-04-03",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-11-26",
                        "2026-12-25");
    }

    @Test
    void holdsExactlyTheSessionsOfTheDailyHistory() {
        List<LocalDate> history = dailyHistory();
        assertThat(daysBetween(history.getFirst(), history.getLast(), calendar::isSession))
                .hasSize(9227)
                .isEqualTo(history);
    }

    @Test
    void theDailyHistoryDeviatesNowhere() {
        RecordedCalendar recorded = new RecordedCalendar(dailyHistory(), calendar);
        assertThat(recorded.first()).isEqualTo("1990-01-02");
        assertThat(recorded.last()).isEqualTo("2026-08-21");
        assertThat(recorded.missingSessions()).isEmpty();
        assertThat(recorded.extraSessions()).isEmpty();
    }

    private static List<LocalDate> dailyHistory() {
        return ReferenceColumns.afterHeader(DAILY_MARKET).stream()
                .map(row -> LocalDate.parse(row.getFirst()))
                .toList();
    }

    private static Stream<LocalDate> leanDates(String kind) {
        return ReferenceColumns.afterHeader(LEAN).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> LocalDate.parse(row.getFirst()));
    }

    private static Stream<LocalDate> nyseClosedDates() {
        return ReferenceColumns.of(Reference.file(NYSE_CLOSED)).stream().map(row -> LocalDate.parse(row.getFirst()));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> daysBetween(LocalDate first, LocalDate last, Predicate<LocalDate> condition) {
        return first.datesUntil(last.plusDays(1)).filter(condition).toList();
    }
}

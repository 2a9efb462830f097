package org.alvh.quant.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The calendar of the New York stock exchanges, which Cboe follows for index options, computed from the
 * holiday rules and the dated table of unscheduled closures for {@link #FIRST} to {@link #LAST}.
 *
 * <p>Any other date is refused. Beyond the last known closure the calendar is the plan: a day of mourning
 * still to come is a session here.
 */
public final class ExchangeCalendar implements SessionCalendar {

    public static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    /** Shortened sessions closed at 14:00 New York time until 1992, at 13:00 since. */
    private static final LocalTime EARLY_CASH_CLOSE_UNTIL_1992 = LocalTime.of(13, 0);

    private static final ExchangeCalendar NEW_YORK = new ExchangeCalendar();

    private final DaySet sessions = new DaySet(FIRST, LAST);
    private final DaySet earlyCloses = new DaySet(FIRST, LAST);
    private final NavigableMap<LocalDate, String> closures = new TreeMap<>();

    private ExchangeCalendar() {
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            for (ExchangeHoliday holiday : ExchangeHoliday.values()) {
                holiday.observed(year).ifPresent(day -> closures.put(day, holiday.title()));
            }
            for (ShortenedSession rule : ShortenedSession.values()) {
                rule.in(year).ifPresent(earlyCloses::add);
            }
        }
        for (UnscheduledClosure closure : UnscheduledClosure.KNOWN) {
            closures.put(closure.date(), closure.cause());
        }
        FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> !isWeekend(day) && !closures.containsKey(day))
                .forEach(sessions::add);
    }

    public static ExchangeCalendar newYork() {
        return NEW_YORK;
    }

    @Override
    public boolean isSession(LocalDate date) {
        return sessions.contains(requireCovered(date));
    }

    @Override
    public boolean isEarlyClose(LocalDate date) {
        return earlyCloses.contains(requireCovered(date));
    }

    @Override
    public LocalTime cashClose(LocalDate session) {
        requireSession(session);
        if (!isEarlyClose(session)) {
            return REGULAR_CASH_CLOSE;
        }
        return session.getYear() <= 1992 ? EARLY_CASH_CLOSE_UNTIL_1992 : EARLY_CASH_CLOSE;
    }

    /** The holiday or the cause for which a weekday is closed; empty on sessions and at weekends. */
    public Optional<String> closureCause(LocalDate date) {
        return Optional.ofNullable(closures.get(requireCovered(date)));
    }

    private LocalDate requireCovered(LocalDate date) {
        if (!sessions.covers(date)) {
            throw new IllegalArgumentException("the exchange calendar knows " + FIRST + " to " + LAST + ", not " + date
                    + "; ask for a date in that range");
        }
        return date;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}

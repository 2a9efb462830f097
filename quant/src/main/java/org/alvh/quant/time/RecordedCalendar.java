package org.alvh.quant.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The sessions that a recorded history really holds. From its first to its last date the record alone says
 * what a session is; before and after, the exchange calendar does, so that expiries beyond the record's end
 * can be named.
 *
 * <p>The record knows no closing times: an early close is one that the exchange calendar plans.
 */
public final class RecordedCalendar implements SessionCalendar {

    private final ExchangeCalendar exchange;
    private final LocalDate first;
    private final LocalDate last;
    private final DaySet recorded;
    private final List<LocalDate> missingSessions;
    private final List<LocalDate> extraSessions;

    /**
     * @param sessions the recorded dates in ascending order, each once, at least one
     * @param exchange what the record is compared with, and continued by
     */
    public RecordedCalendar(List<LocalDate> sessions, ExchangeCalendar exchange) {
        requireAscending(sessions);
        this.exchange = exchange;
        this.first = sessions.getFirst();
        this.last = sessions.getLast();
        this.recorded = new DaySet(first, last);
        sessions.forEach(recorded::add);
        this.missingSessions = first.datesUntil(last.plusDays(1))
                .filter(day -> exchange.isSession(day) && !recorded.contains(day))
                .toList();
        this.extraSessions =
                sessions.stream().filter(day -> !exchange.isSession(day)).toList();
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** Sessions by the exchange calendar that the record lacks, ascending. */
    public List<LocalDate> missingSessions() {
        return missingSessions;
    }

    /** Recorded dates on which the exchange was closed, ascending. */
    public List<LocalDate> extraSessions() {
        return extraSessions;
    }

    @Override
    public boolean isSession(LocalDate date) {
        return recorded.covers(date) ? recorded.contains(date) : exchange.isSession(date);
    }

    @Override
    public boolean isEarlyClose(LocalDate date) {
        return isSession(date) && exchange.isEarlyClose(date);
    }

    @Override
    public LocalTime cashClose(LocalDate session) {
        requireSession(session);
        return exchange.isEarlyClose(session) ? exchange.cashClose(session) : REGULAR_CASH_CLOSE;
    }

    private static void requireAscending(List<LocalDate> sessions) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a recorded calendar needs at least one session, but got none");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (!sessions.get(i - 1).isBefore(sessions.get(i))) {
                throw new IllegalArgumentException("recorded sessions must ascend without repeats, but "
                        + sessions.get(i) + " follows " + sessions.get(i - 1));
            }
        }
    }
}

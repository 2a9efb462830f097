package org.alvh.backtest.service.work;

import java.time.LocalDate;
import java.util.List;
import org.alvh.backtest.service.run.RunRange;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * First and last date of a run, which need not be sessions. The command line chooses them in the same way, so both
 * give the same result.
 */
record RunDates(LocalDate from, LocalDate to) {

    /** Five years: enough for statistics that mean something, run in seconds. */
    private static final int SIMULATED_SESSIONS = 1_260;

    private static final LocalDate LAST_SIMULATED = ExchangeCalendar.LAST.minusDays(ReplayedMarket.CLOCK_MARGIN_DAYS);

    /** Of a simulated market, which has days as far as they are asked for. */
    static RunDates ofSimulated(RunRange range) {
        ExchangeCalendar calendar = ExchangeCalendar.newYork();
        LocalDate first = calendar.sessionOnOrAfter(SimulatedMarket.FIRST_SESSION);
        LocalDate from = range.from().filter(first::isBefore).orElse(first);
        if (from.isAfter(LAST_SIMULATED)) {
            throw new NotRunnable("the market ends on " + LAST_SIMULATED + ", before " + from);
        }
        int sessions = range.sessions().orElse(SIMULATED_SESSIONS);
        LocalDate to = range.to()
                .orElseGet(() -> range.sessions().isPresent() || fits(from, sessions)
                        ? nth(calendar, from, sessions)
                        : LAST_SIMULATED);
        if (to.isBefore(from) || to.isAfter(LAST_SIMULATED)) {
            throw new NotRunnable("the run ends on " + to + ", expected a date from " + from + " to " + LAST_SIMULATED);
        }
        return new RunDates(from, to);
    }

    private static boolean fits(LocalDate from, int sessions) {
        return from.datesUntil(LAST_SIMULATED.plusDays(1))
                        .filter(ExchangeCalendar.newYork()::isSession)
                        .count()
                >= sessions;
    }

    private static LocalDate nth(ExchangeCalendar calendar, LocalDate from, int sessions) {
        if (!fits(from, sessions)) {
            throw new NotRunnable(
                    "the market has fewer than " + sessions + " sessions from " + from + " to " + LAST_SIMULATED);
        }
        return calendar.plusSessions(calendar.sessionOnOrAfter(from), sessions - 1);
    }

    /** Of a market whose sessions are recorded. */
    static RunDates ofRecorded(RunRange range, List<LocalDate> sessions) {
        LocalDate from = range.from().orElse(sessions.getFirst());
        LocalDate to = range.to().orElse(sessions.getLast());
        List<LocalDate> within = sessions.stream()
                .filter(session -> !session.isBefore(from) && !session.isAfter(to))
                .toList();
        int asked = range.sessions().orElse(1);
        if (within.size() < asked) {
            throw new NotRunnable("the market has " + within.size() + " sessions from " + from + " to " + to
                    + ", expected " + asked + " or more");
        }
        return new RunDates(from, range.sessions().isPresent() ? within.get(asked - 1) : to);
    }
}

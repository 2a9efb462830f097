package org.alvh.backtest.service.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which sessions of a market a run asks for. What it leaves out is the market's own.
 *
 * @param from first date, need not be a session
 * @param to last date, need not be a session
 * @param sessions so many from the first on, instead of {@code to}
 */
public record RunRange(Optional<LocalDate> from, Optional<LocalDate> to, OptionalInt sessions) {

    public RunRange {
        Objects.requireNonNull(sessions, "sessions");
        if (to.isPresent() && sessions.isPresent()) {
            throw new IllegalArgumentException("to and sessions both say where the run ends: give one of them");
        }
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("the range from " + from.get() + " to " + to.get() + " is inverted");
        }
        if (sessions.isPresent() && sessions.getAsInt() < 1) {
            throw new IllegalArgumentException("sessions is " + sessions.getAsInt() + ", expected 1 or more");
        }
    }
}

package org.alvh.marketdata.plan;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;

/**
 * A session as it is known before it comes.
 *
 * @param phases the four phases in order
 * @param events what is scheduled, in the order of its hour
 * @param releases names of further releases of an imported calendar
 */
public record PlannedSession(
        LocalDate date, boolean earlyClose, List<PhaseTime> phases, List<Event> events, List<String> releases) {

    /** When a phase is reached, in Chicago. */
    public record PhaseTime(SessionPhase phase, ZonedDateTime at) {
        public PhaseTime {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Something scheduled.
     *
     * @param at when, in Chicago; empty where only the day is known
     */
    public record Event(EventKind kind, Optional<ZonedDateTime> at) {
        public Event {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(at, "at");
        }
    }

    public PlannedSession {
        Objects.requireNonNull(date, "date");
        phases = List.copyOf(phases);
        events = List.copyOf(events);
        releases = List.copyOf(releases);
    }
}

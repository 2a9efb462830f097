package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The session that a market opened last, and those after it as the exchange plans them. */
@Schema(name = "Calendar")
public record CalendarView(
        @JsonUnwrapped Provenance provenance,

        @Schema(description = "Null before the market's first session.")
        Optional<PlannedView> current,

        List<PlannedView> next) {

    public CalendarView {
        next = List.copyOf(next);
    }

    /** One session with its times and what falls on it. */
    @Schema(name = "Planned")
    public record PlannedView(
            LocalDate session, boolean earlyClose, List<PhaseTimeView> phases, List<EventView> events) {

        public PlannedView {
            phases = List.copyOf(phases);
            events = List.copyOf(events);
        }
    }

    /** When a phase comes. */
    @Schema(name = "PhaseTime")
    public record PhaseTimeView(SessionPhase phase, OffsetDateTime at) {}

    /** Something that moves or settles options. */
    @Schema(name = "MarketEvent")
    public record EventView(
            EventKind kind,

            @Schema(description = "Null where only the day is known.")
            Optional<OffsetDateTime> at) {}

    /** What falls on a session. */
    public enum EventKind {
        /** Monthly SPX options settle on the opening. */
        SPX_MONTHLY_SETTLEMENT,
        /** VIX options and futures settle on the opening. */
        VIX_SETTLEMENT,
        FOMC,
        CPI,
        PPI
    }
}

package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Where a market is, as far as it was told. Called within a transaction. */
@ApplicationScoped
public class MarketTimes {

    private final PhaseRows phases;

    MarketTimes(PhaseRows phases) {
        this.phases = phases;
    }

    /** Market time of what is commanded now. Before a market's first session there is only the wall clock. */
    public ZonedDateTime now(String market) {
        return phases.latest(market).map(PhaseRow::at).orElseGet(() -> ZonedDateTime.now(Clock.systemUTC()));
    }

    /** The session after the one that was opened last, as the exchange plans it; empty before the first. */
    public Optional<LocalDate> plannedSession(String market) {
        return phases.latest(market).map(phase -> LocalDate.parse(phase.event().getNextSession()));
    }
}

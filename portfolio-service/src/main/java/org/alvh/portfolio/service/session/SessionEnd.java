package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.proto.portfolio.v1.SessionClosed;

/**
 * Says that a market's session is over: its CLOSE has come and every account that goes with the market has closed it.
 * Whoever may have been the last to hold it up asks; the market's row is locked first, so that of two who finish
 * together the second sees both, and the end is told once.
 */
@ApplicationScoped
class SessionEnd {

    static final String TOPIC = "portfolio.session.v1";

    /** Before every session of every market, and within what the database can compare. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final MarketClock clock;
    private final PhaseRows phases;
    private final Outbox outbox;

    SessionEnd(MarketClock clock, PhaseRows phases, Outbox outbox) {
        this.clock = clock;
        this.phases = phases;
        this.outbox = outbox;
    }

    /** Ends what has ended; within a transaction. */
    void check(String market) {
        LocalDate closed = clock.lockLastClosed(market).orElse(NEVER);
        Optional<PhaseRow> next = phases.closeAfter(market, closed);
        while (next.isPresent() && !clock.waits(market, next.get().session())) {
            LocalDate session = next.get().session();
            clock.close(market, session);
            tell(market, next.get());
            next = phases.closeAfter(market, session);
        }
    }

    private void tell(String market, PhaseRow close) {
        outbox.publish(new Publication(
                TOPIC,
                market,
                close.at(),
                market,
                "",
                "portfolio",
                Optional.empty(),
                SessionClosed.newBuilder()
                        .setMarket(close.event().getMarket())
                        .setSession(close.session().toString())
                        .setSessionNumber(close.sessionNumber())
                        .build()));
    }
}

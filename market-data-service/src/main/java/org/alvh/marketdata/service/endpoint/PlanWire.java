package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.marketdata.plan.EventKind;
import org.alvh.marketdata.plan.PlannedSession;
import org.alvh.marketdata.plan.SessionPlan;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.MarketEvent;
import org.alvh.proto.marketdata.v1.MarketEventKind;
import org.alvh.proto.marketdata.v1.PhaseTime;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** Planned sessions as messages. */
final class PlanWire {

    private static final EnumWire<EventKind, MarketEventKind> KIND =
            EnumWire.of("MARKET_EVENT_KIND_", EventKind.class, MarketEventKind.class);

    private PlanWire() {}

    /**
     * The plan from a market's current session on.
     *
     * @param opened the current session; before the first one nothing is planned
     */
    static GetEventsResponse write(MarketId market, SessionPlan plan, Optional<LocalDate> opened, int sessions) {
        var response = GetEventsResponse.newBuilder().setMarket(MarketWire.write(market));
        opened.ifPresent(current -> {
            response.setCurrent(message(plan.of(current)));
            plan.after(current, sessions).forEach(session -> response.addNext(message(session)));
        });
        return response.build();
    }

    private static org.alvh.proto.marketdata.v1.PlannedSession message(PlannedSession session) {
        var message = org.alvh.proto.marketdata.v1.PlannedSession.newBuilder()
                .setSession(session.date().toString())
                .setEarlyClose(session.earlyClose());
        session.phases()
                .forEach(phase -> message.addPhases(PhaseTime.newBuilder()
                        .setPhase(MarketWire.PHASE.write(phase.phase()))
                        .setAt(phase.at().toString())));
        session.events()
                .forEach(event -> message.addEvents(MarketEvent.newBuilder()
                        .setKind(KIND.write(event.kind()))
                        .setAt(event.at().map(Object::toString).orElse(""))));
        return message.addAllReleases(session.releases()).build();
    }
}

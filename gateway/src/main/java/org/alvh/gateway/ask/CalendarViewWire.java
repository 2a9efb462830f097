package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.alvh.gateway.view.CalendarView.EventKind;
import org.alvh.gateway.view.CalendarView.EventView;
import org.alvh.gateway.view.CalendarView.PhaseTimeView;
import org.alvh.gateway.view.CalendarView.PlannedView;
import org.alvh.proto.marketdata.v1.MarketEvent;
import org.alvh.proto.marketdata.v1.MarketEventKind;
import org.alvh.proto.marketdata.v1.PhaseTime;
import org.alvh.proto.marketdata.v1.PlannedSession;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** Sessions with their times and events. */
final class CalendarViewWire {

    private static final EnumWire<EventKind, MarketEventKind> KIND =
            EnumWire.of("MARKET_EVENT_KIND_", EventKind.class, MarketEventKind.class);

    private CalendarViewWire() {}

    static List<PlannedView> sessions(List<PlannedSession> sessions) {
        return sessions.stream().map(CalendarViewWire::session).toList();
    }

    static PlannedView session(PlannedSession session) {
        return new PlannedView(
                LocalDate.parse(session.getSession()),
                session.getEarlyClose(),
                session.getPhasesList().stream().map(CalendarViewWire::phase).toList(),
                session.getEventsList().stream().map(CalendarViewWire::event).toList());
    }

    private static PhaseTimeView phase(PhaseTime phase) {
        return new PhaseTimeView(
                MarketWire.PHASE.read(phase.getPhaseValue()),
                ZonedDateTime.parse(phase.getAt()).toOffsetDateTime());
    }

    private static EventView event(MarketEvent event) {
        return new EventView(KIND.read(event.getKindValue()), Fields.instant(event.getAt()));
    }
}

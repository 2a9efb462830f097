package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.view.CalendarView;
import org.alvh.gateway.view.CalendarView.PlannedView;
import org.alvh.gateway.view.LevelsView;
import org.alvh.gateway.view.LevelsView.BarView;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.quant.time.SessionPhase;

/** What market-data knows of a market; it is nobody's. */
@ApplicationScoped
public class Markets {

    private final MarketDataClient marketData;

    Markets(MarketDataClient marketData) {
        this.marketData = marketData;
    }

    /** Closing levels of so many sessions, as of the last close. */
    public LevelsView levels(String market, int sessions) {
        GetLevelsResponse levels = marketData.levels(market, sessions).answer();
        List<BarView> bars =
                levels.getSessionsList().stream().map(LevelsViewWire::bar).toList();
        Optional<LocalDate> last =
                bars.isEmpty() ? Optional.empty() : Optional.of(bars.getLast().session());
        return new LevelsView(
                ProvenanceWire.of(
                        List.of(Pricing.published(levels.getMarket())),
                        last,
                        last.map(session -> ProvenanceWire.time(session, SessionPhase.CLOSE)),
                        false),
                AccountViewWire.market(levels.getMarket()),
                bars,
                LevelsViewWire.strip(levels));
    }

    /** The session opened last, and so many after it, as of its opening. */
    public CalendarView calendar(String market, int sessions) {
        GetEventsResponse events = marketData.events(market, sessions).answer();
        Optional<PlannedView> current =
                events.hasCurrent() ? Optional.of(CalendarViewWire.session(events.getCurrent())) : Optional.empty();
        Optional<LocalDate> session = current.map(PlannedView::session);
        return new CalendarView(
                ProvenanceWire.of(
                        List.of(Pricing.published(events.getMarket())),
                        session,
                        session.map(opened -> ProvenanceWire.time(opened, SessionPhase.OPEN)),
                        false),
                current,
                CalendarViewWire.sessions(events.getNextList()));
    }
}

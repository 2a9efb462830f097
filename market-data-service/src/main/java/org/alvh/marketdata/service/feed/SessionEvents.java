package org.alvh.marketdata.service.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.outbox.Publication;
import org.alvh.marketdata.replay.MarketSession;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.proto.marketdata.v1.Closed;
import org.alvh.proto.marketdata.v1.DecisionDue;
import org.alvh.proto.marketdata.v1.Opened;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.marketdata.v1.Settled;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;

/** The events of one session: what each phase makes known, at its market time. */
final class SessionEvents {

    static final String TOPIC = "marketdata.session.v1";
    private static final String ACTOR = "market-data";

    private final ReplayedMarket market;
    private final MarketSession session;
    private final int number;

    private SessionEvents(ReplayedMarket market, MarketSession session, int number) {
        this.market = market;
        this.session = session;
        this.number = number;
    }

    /** All four, in order. */
    static List<Publication> of(ReplayedMarket market, MarketSession session, int number) {
        SessionEvents events = new SessionEvents(market, session, number);
        List<Publication> publications = new ArrayList<>();
        for (SessionPhase phase : SessionPhase.values()) {
            publications.add(events.publication(phase));
        }
        return publications;
    }

    private Publication publication(SessionPhase phase) {
        return new Publication(
                TOPIC,
                market.id().name(),
                phase.at(session.date(), market.calendar()),
                market.id().name(),
                "",
                ACTOR,
                Optional.empty(),
                message(phase));
    }

    /** The next session is named as the exchange plans it: that it will fail to come is not known yet. */
    private SessionPhaseReached message(SessionPhase phase) {
        var message = SessionPhaseReached.newBuilder()
                .setMarket(MarketWire.write(market.id()))
                .setSession(session.date().toString())
                .setSessionNumber(number)
                .setPhase(MarketWire.PHASE.write(phase))
                .setNextSession(
                        ExchangeCalendar.newYork().nextSession(session.date()).toString());
        return switch (phase) {
            case OPEN -> message.setOpened(opened()).build();
            case SETTLE ->
                message.setSettled(Settled.newBuilder().setSpx(MarketWire.write(session.spxClosing())))
                        .build();
            case DECISION ->
                message.setDecisionDue(DecisionDue.newBuilder().setSnapshotId(snapshotId(phase)))
                        .build();
            case CLOSE -> message.setClosed(closed()).build();
        };
    }

    private Opened opened() {
        var opened = Opened.newBuilder();
        session.spxOpening().ifPresent(value -> opened.setSpx(MarketWire.write(value)));
        session.vixOpening().ifPresent(value -> opened.setVix(MarketWire.write(value)));
        session.previousBillYieldPercent().ifPresent(opened::setPreviousBillYieldPercent);
        return opened.build();
    }

    private Closed closed() {
        var closed = Closed.newBuilder()
                .setSnapshotId(snapshotId(SessionPhase.CLOSE))
                .setSpxClose(session.spxClose());
        session.vixClose().ifPresent(closed::setVixClose);
        return closed.build();
    }

    private String snapshotId(SessionPhase phase) {
        return SnapshotId.of(market.id(), session.date(), phase).value();
    }
}

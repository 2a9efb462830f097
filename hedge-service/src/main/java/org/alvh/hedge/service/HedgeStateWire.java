package org.alvh.hedge.service;

import java.time.LocalDate;
import java.util.List;
import org.alvh.decision.question.Readings;
import org.alvh.hedge.HedgeDecision;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.LadderAfter;
import org.alvh.hedge.LayerOutlook;
import org.alvh.proto.hedge.v1.DecisionReadings;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.hedge.v1.LayerLane;
import org.alvh.proto.hedge.v1.Span;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.wire.DecisionWire;

/** Where a ladder stands and what changes it next, as messages. */
final class HedgeStateWire {

    private HedgeStateWire() {}

    /**
     * The state after the newest decision.
     *
     * @param log the decisions of the sessions that the lanes reach back, newest first, one at least
     * @param parameters of the newest decision's mandate
     */
    static GetHedgeStateResponse write(List<HedgeDecided> log, HedgeParameters parameters) {
        HedgeDecided newest = log.getFirst();
        HedgeDecision decided =
                new HedgeDecision(DecisionWire.read(newest.getDecision()), LayerWire.readLayers(newest));
        LocalDate session = decided.decision().key().session();
        ExchangeCalendar calendar = ExchangeCalendar.newYork();
        var response = GetHedgeStateResponse.newBuilder()
                .setSession(session.toString())
                .addAllLayers(newest.getLayersList())
                .setDecisionId(newest.getDecision().getDecisionId())
                .setDecidedAt(Readings.decidedAt(session))
                .addAllReadings(Readings.of(newest.getDecision()))
                .setLaneSessions(log.size());
        LayerOutlook.after(decided, parameters, calendar).forEach(outlook -> response.addOutlooks(write(outlook)));
        org.alvh.hedge.LayerLane.over(ladders(log)).forEach(lane -> response.addLanes(write(lane)));
        decided.vixSeen()
                .ifPresent(vix -> response.setVix(vix)
                        .setVixSession(calendar.previousSession(session).toString()));
        return response.build();
    }

    private static List<LadderAfter> ladders(List<HedgeDecided> newestFirst) {
        return newestFirst.reversed().stream()
                .map(decided -> new LadderAfter(
                        LocalDate.parse(decided.getDecision().getKey().getSession()), LayerWire.readLayers(decided)))
                .toList();
    }

    private static org.alvh.proto.hedge.v1.LayerOutlook write(LayerOutlook outlook) {
        var message = org.alvh.proto.hedge.v1.LayerOutlook.newBuilder()
                .setLayer(outlook.layer())
                .setOpensAbove(outlook.parameters().level())
                .setDisarmsBelow(outlook.parameters().disarmLevel())
                .setDisarmCloses(outlook.disarmCloses())
                .setShare(outlook.parameters().share())
                .setInstrument(outlook.parameters().instrument().name())
                .setCooldownClosesLeft(outlook.cooldownClosesLeft());
        outlook.rollsOn().ifPresent(rollsOn -> message.setRollsOn(rollsOn.toString()));
        return message.build();
    }

    private static LayerLane write(org.alvh.hedge.LayerLane lane) {
        LayerLane.Builder message =
                LayerLane.newBuilder().setLayer(lane.layer()).setSessionsOn(lane.sessionsOn());
        lane.spans()
                .forEach(span -> message.addSpans(Span.newBuilder()
                        .setFirst(span.first().toString())
                        .setLast(span.last().toString())));
        return message.build();
    }

    static DecisionReadings readings(Decision decision) {
        return DecisionReadings.newBuilder()
                .setDecisionId(decision.getDecisionId())
                .setDecidedAt(
                        Readings.decidedAt(LocalDate.parse(decision.getKey().getSession())))
                .addAllReadings(Readings.of(decision))
                .build();
    }
}

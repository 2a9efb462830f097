package org.alvh.marketdata.service.endpoint;

import org.alvh.marketdata.term.BetweenNodes;
import org.alvh.marketdata.term.SessionTerms;
import org.alvh.marketdata.term.VolatilityNode;
import org.alvh.marketdata.term.VxPoint;
import org.alvh.proto.marketdata.v1.GetTermStructureResponse;
import org.alvh.proto.marketdata.v1.MarketEventKind;
import org.alvh.proto.marketdata.v1.WeightedRelease;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.pricing.ForwardVariance;
import org.alvh.quant.time.MacroRelease;
import org.alvh.wire.MarketWire;

/** The variance to come as a message. */
final class TermWire {

    private static final double PERCENT = 100.0;

    private TermWire() {}

    static GetTermStructureResponse write(MarketId market, SessionTerms terms) {
        var response = GetTermStructureResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .setAsOf(terms.session().toString())
                .setCurveAbsence(terms.curve().absence())
                .setRealisedAbsence(terms.realised().absence());
        terms.curve().value().ifPresent(curve -> curve.forEach(point -> response.addCurve(message(point))));
        terms.nodes().forEach(node -> response.addNodes(message(node)));
        terms.between().forEach(between -> response.addBetween(message(between)));
        terms.realised().value().ifPresent(response::setRealisedPercent);
        return response.build();
    }

    private static org.alvh.proto.marketdata.v1.VxPoint message(VxPoint point) {
        return org.alvh.proto.marketdata.v1.VxPoint.newBuilder()
                .setExpiry(point.expiry().toString())
                .setDays(point.days())
                .setPoints(point.points())
                .setModelled(point.modelled())
                .build();
    }

    private static org.alvh.proto.marketdata.v1.VolatilityNode message(VolatilityNode node) {
        var message = org.alvh.proto.marketdata.v1.VolatilityNode.newBuilder()
                .setName(node.tenor().name())
                .setDays(node.tenor().days())
                .setAbsence(node.level().absence());
        node.level().value().ifPresent(message::setPercent);
        return message.build();
    }

    private static org.alvh.proto.marketdata.v1.BetweenNodes message(BetweenNodes between) {
        var message = org.alvh.proto.marketdata.v1.BetweenNodes.newBuilder()
                .setNear(between.near().name())
                .setFar(between.far().name())
                .setVarianceDays(between.varianceDays());
        if (between.forward() instanceof ForwardVariance.Known known) {
            message.setForwardPercent(PERCENT * known.volatility());
        }
        between.events().forEach(release -> message.addEvents(message(release)));
        between.ofEvents()
                .ifPresent(events -> message.setEventVariance(events.variance())
                        .setEventMovePercent(PERCENT * events.impliedMove()));
        return message.build();
    }

    private static WeightedRelease message(MacroRelease release) {
        return WeightedRelease.newBuilder()
                .setKind(
                        switch (release.kind()) {
                            case FOMC -> MarketEventKind.MARKET_EVENT_KIND_FOMC;
                            case CPI -> MarketEventKind.MARKET_EVENT_KIND_CPI;
                            case PAYROLL ->
                                throw new IllegalStateException("no schedule has payrolls, but " + release + " came");
                        })
                .setDate(release.date().toString())
                .build();
    }
}

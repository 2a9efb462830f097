package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.gateway.view.AccountSummaryView.LayerPipView;
import org.alvh.gateway.view.HedgeView.TransitionView;
import org.alvh.gateway.view.LayerStatus;
import org.alvh.gateway.view.LayerView;
import org.alvh.gateway.view.LayerView.Instrument;
import org.alvh.gateway.view.LayerView.LaneView;
import org.alvh.gateway.view.LayerView.SpanView;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.Layer;
import org.alvh.proto.hedge.v1.LayerLane;
import org.alvh.proto.hedge.v1.LayerOutlook;
import org.alvh.proto.hedge.v1.LayerTransition;
import org.alvh.proto.trading.v1.Transition;
import org.alvh.wire.EnumWire;

/** Layers of the hedge: where they stand, when they were on, and how they changed. */
final class HedgeViewWire {

    private static final EnumWire<LayerStatus, org.alvh.proto.hedge.v1.LayerStatus> STATUS =
            EnumWire.of("LAYER_STATUS_", LayerStatus.class, org.alvh.proto.hedge.v1.LayerStatus.class);

    private HedgeViewWire() {}

    static List<LayerPipView> pips(GetHedgeStateResponse state) {
        List<LayerPipView> pips = new ArrayList<>();
        for (Layer layer : state.getLayersList()) {
            pips.add(new LayerPipView(pips.size() + 1, STATUS.read(layer.getStatusValue())));
        }
        return pips;
    }

    static OptionalDouble vix(GetHedgeStateResponse state) {
        return Fields.number(state.hasVix(), state.getVix());
    }

    /** The layers of the ladder; before the account's first session none of them stands anywhere. */
    static List<LayerView> layers(GetHedgeStateResponse state) {
        return state.getOutlooksList().stream()
                .filter(outlook -> outlook.getLayer() <= state.getLayersCount())
                .map(outlook -> layer(state, outlook))
                .toList();
    }

    private static LayerView layer(GetHedgeStateResponse state, LayerOutlook outlook) {
        Layer layer = state.getLayers(outlook.getLayer() - 1);
        LayerStatus status = STATUS.read(layer.getStatusValue());
        return new LayerView(
                outlook.getLayer(),
                status,
                outlook.getOpensAbove(),
                outlook.getDisarmsBelow(),
                outlook.getDisarmCloses(),
                outlook.getShare(),
                Instrument.valueOf(outlook.getInstrument()),
                layer.hasGroup() ? Optional.of(layer.getGroup()) : Optional.empty(),
                layer.getClosesBelow(),
                distance(vix(state), status, outlook),
                Fields.date(outlook.getRollsOn()),
                outlook.getCooldownClosesLeft(),
                lane(state, outlook.getLayer()));
    }

    private static OptionalDouble distance(OptionalDouble vix, LayerStatus status, LayerOutlook outlook) {
        if (vix.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (status) {
            case ARMED -> OptionalDouble.of(Fields.difference(outlook.getOpensAbove(), vix.getAsDouble()));
            case ON -> OptionalDouble.of(Fields.difference(vix.getAsDouble(), outlook.getDisarmsBelow()));
            case COOLDOWN -> OptionalDouble.empty();
        };
    }

    private static LaneView lane(GetHedgeStateResponse state, int layer) {
        return state.getLanesList().stream()
                .filter(lane -> lane.getLayer() == layer)
                .findFirst()
                .map(HedgeViewWire::lane)
                .orElseGet(() -> new LaneView(0, List.of()));
    }

    private static LaneView lane(LayerLane lane) {
        return new LaneView(
                lane.getSessionsOn(),
                lane.getSpansList().stream()
                        .map(span -> new SpanView(LocalDate.parse(span.getFirst()), LocalDate.parse(span.getLast())))
                        .toList());
    }

    /** A change without a close to cause it, such as an expiry, holds 0 for the level. */
    static TransitionView transition(LayerTransition message) {
        Transition transition = message.getTransition();
        return new TransitionView(
                LocalDate.parse(message.getSession()),
                HoldingViewWire.layer(transition.getSubject()).orElseThrow(),
                LayerStatus.valueOf(transition.getFrom()),
                LayerStatus.valueOf(transition.getTo()),
                transition.getCause(),
                Fields.number(transition.getValue() > 0, transition.getValue()));
    }
}

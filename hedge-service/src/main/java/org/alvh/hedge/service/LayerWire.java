package org.alvh.hedge.service;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import org.alvh.hedge.LadderState;
import org.alvh.hedge.LayerState;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.hedge.v1.Layer;
import org.alvh.proto.hedge.v1.LayerStatus;
import org.alvh.wire.EnumWire;

/** Where layers stand, as messages. */
final class LayerWire {

    private static final EnumWire<LayerState.Status, LayerStatus> STATUS =
            EnumWire.of("LAYER_STATUS_", LayerState.Status.class, LayerStatus.class);

    private LayerWire() {}

    static List<Layer> write(LadderState ladder) {
        return ladder.layers().stream().map(LayerWire::write).toList();
    }

    private static Layer write(LayerState layer) {
        Layer.Builder message = Layer.newBuilder()
                .setStatus(STATUS.write(layer.status()))
                .setClosesBelow(layer.closesBelow())
                .setClosesSinceSale(layer.closesSinceSale());
        layer.group().ifPresent(message::setGroup);
        return message.build();
    }

    /** The ladder after a decision of the log. */
    static LadderState read(ByteString decision) {
        return readLayers(decided(decision));
    }

    static LadderState readLayers(HedgeDecided decided) {
        return new LadderState(
                decided.getLayersList().stream().map(LayerWire::read).toList());
    }

    private static LayerState read(Layer message) {
        return new LayerState(
                STATUS.read(message.getStatusValue()),
                message.hasGroup() ? Optional.of(message.getGroup()) : Optional.empty(),
                message.getClosesBelow(),
                message.getClosesSinceSale());
    }

    /** A decision as it stands in the log. */
    static HedgeDecided decided(ByteString payload) {
        try {
            return HedgeDecided.parseFrom(payload);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a decision was damaged where it is kept", damaged);
        }
    }
}

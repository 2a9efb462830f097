package org.alvh.wire;

import org.alvh.proto.common.v1.MarketKind;
import org.alvh.proto.common.v1.SettlementSource;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.time.SessionPhase;

/** Markets, phases of their sessions and settlement values. */
public final class MarketWire {

    public static final EnumWire<MarketId.Kind, MarketKind> KIND =
            EnumWire.of("MARKET_KIND_", MarketId.Kind.class, MarketKind.class);

    public static final EnumWire<SessionPhase, org.alvh.proto.common.v1.SessionPhase> PHASE =
            EnumWire.of("SESSION_PHASE_", SessionPhase.class, org.alvh.proto.common.v1.SessionPhase.class);

    private static final EnumWire<SettlementValue.Source, SettlementSource> SOURCE =
            EnumWire.of("SETTLEMENT_SOURCE_", SettlementValue.Source.class, SettlementSource.class);

    private MarketWire() {}

    public static org.alvh.proto.common.v1.MarketId write(MarketId market) {
        return org.alvh.proto.common.v1.MarketId.newBuilder()
                .setKind(KIND.write(market.kind()))
                .setName(market.name())
                .build();
    }

    public static MarketId read(org.alvh.proto.common.v1.MarketId message) {
        return new MarketId(KIND.read(message.getKindValue()), message.getName());
    }

    public static org.alvh.proto.common.v1.SettlementValue write(SettlementValue value) {
        return org.alvh.proto.common.v1.SettlementValue.newBuilder()
                .setHundredths(value.hundredths())
                .setSource(SOURCE.write(value.source()))
                .build();
    }

    public static SettlementValue read(org.alvh.proto.common.v1.SettlementValue message) {
        return new SettlementValue(message.getHundredths(), SOURCE.read(message.getSourceValue()));
    }
}

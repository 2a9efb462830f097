package org.alvh.hedge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.protobuf.ByteString;
import java.time.LocalDate;
import java.util.List;
import org.alvh.hedge.HedgeParameters;
import org.alvh.proto.hedge.v1.DecisionReadings;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.hedge.v1.Layer;
import org.alvh.proto.hedge.v1.LayerLane;
import org.alvh.proto.hedge.v1.LayerOutlook;
import org.alvh.proto.hedge.v1.LayerStatus;
import org.alvh.proto.hedge.v1.Span;
import org.alvh.proto.trading.v1.Relation;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Holding;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.wire.DecisionWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log of three sessions: layer 1 is on since Tuesday, layer 2 armed, layer 3 has cooled down for two closes. */
class HedgeStateWireTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 9);
    private static final String GROUP = "layer-1-2024-01-09";

    private static final Layer ARMED =
            Layer.newBuilder().setStatus(LayerStatus.LAYER_STATUS_ARMED).build();
    private static final Layer ON = Layer.newBuilder()
            .setStatus(LayerStatus.LAYER_STATUS_ON)
            .setGroup(GROUP)
            .setClosesBelow(1)
            .build();

    private static final List<HedgeDecided> LOG = List.of(
            decided(TUESDAY.plusDays(1), ON, ARMED, cooling(2)),
            decided(TUESDAY, ON, ARMED, cooling(1)),
            decided(TUESDAY.minusDays(1), ARMED, ARMED, cooling(0)));

    private static final GetHedgeStateResponse STATE = HedgeStateWire.write(LOG, HedgeParameters.ladder());

    @Test
    void saysWhichDecisionItStandsOn() {
        assertThat(STATE.getSession()).isEqualTo("2024-01-10");
        assertThat(STATE.getDecisionId()).isEqualTo(LOG.getFirst().getDecision().getDecisionId());
        assertThat(STATE.getDecidedAt()).isEqualTo("2024-01-10T15:10-06:00[America/Chicago]");
        assertThat(STATE.getLayersList()).containsExactly(ON, ARMED, cooling(2));
    }

    @Test
    void showsTheCloseOfTheSessionBefore() {
        assertThat(STATE.getVix()).isEqualTo(14.2);
        assertThat(STATE.getVixSession()).isEqualTo("2024-01-09");
        assertThat(STATE.getReadingsList()).singleElement().satisfies(reading -> {
            assertThat(reading.getReading()).isEqualTo(14.2);
            assertThat(reading.getLimit()).isEqualTo(15);
            assertThat(reading.getRelation()).isEqualTo(Relation.RELATION_BELOW);
        });
    }

    /** The calls expire on Wednesday 2024-02-14 and trade last on Tuesday; two sessions before that is a Friday. */
    @Test
    void showsWhatChangesEachLayerNext() {
        assertThat(STATE.getOutlooksList())
                .containsExactly(
                        outlook(1, 18, 15, .175, "CALL")
                                .setRollsOn("2024-02-09")
                                .build(),
                        outlook(2, 22, 19, .125, "VERTICAL").build(),
                        outlook(3, 27, 24, .075, "FUTURE_OR_VERTICAL")
                                .setCooldownClosesLeft(3)
                                .build());
    }

    @Test
    void showsWhenEachLayerWasOn() {
        assertThat(STATE.getLaneSessions()).isEqualTo(3);
        assertThat(STATE.getLanesList())
                .containsExactly(
                        LayerLane.newBuilder()
                                .setLayer(1)
                                .setSessionsOn(2)
                                .addSpans(
                                        Span.newBuilder().setFirst("2024-01-09").setLast("2024-01-10"))
                                .build(),
                        LayerLane.newBuilder().setLayer(2).build(),
                        LayerLane.newBuilder().setLayer(3).build());
    }

    @Test
    void withoutAHedgeThereIsNothingToShow() {
        Decision quiet = decision(TUESDAY, List.of(RuleOutcome.passed("hedge", "NONE")), List.of());
        HedgeDecided none = HedgeDecided.newBuilder()
                .setDecision(DecisionWire.write(MARKET, quiet, false))
                .build();
        GetHedgeStateResponse state = HedgeStateWire.write(List.of(none), HedgeParameters.none());
        assertThat(state.getOutlooksList()).isEmpty();
        assertThat(state.getLanesList()).isEmpty();
        assertThat(state.getLaneSessions()).isEqualTo(1);
        assertThat(state.hasVix()).isFalse();
        assertThat(state.getVixSession()).isEmpty();
    }

    @Test
    void readsEachDecisionOfTheLog() {
        DecisionReadings readings = HedgeStateWire.readings(LOG.get(1).getDecision());
        assertThat(readings.getDecisionId()).isEqualTo(LOG.get(1).getDecision().getDecisionId());
        assertThat(readings.getDecidedAt()).isEqualTo("2024-01-09T15:10-06:00[America/Chicago]");
        assertThat(readings.getReadings(0).getOutcome().getRule()).isEqualTo("DISARM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{}; LADDER", "{'layers': []}; NONE", "{'disarmCloses': 3}; ''"})
    void namesAHedgeThatIsAPreset(String section, String preset) {
        ByteString json = ByteString.copyFromUtf8(section.replace('\'', '"'));
        ByteString mandate = ByteString.copyFromUtf8("{\"hedge\": " + json.toStringUtf8() + "}");
        assertThat(AcceptedHedge.ofSection(json).preset().stream()).containsExactlyElementsOf(names(preset));
        assertThat(AcceptedHedge.ofMandate(mandate)).isEqualTo(AcceptedHedge.ofSection(json));
    }

    @Test
    void refusesAHedgeThatWasNeverAccepted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AcceptedHedge.ofSection(ByteString.copyFromUtf8("{\"rungs\": 3}")))
                .withMessageContaining("rungs");
    }

    private static List<String> names(String preset) {
        return preset.isEmpty() ? List.of() : List.of(preset);
    }

    private static Layer cooling(int closesSinceSale) {
        return Layer.newBuilder()
                .setStatus(LayerStatus.LAYER_STATUS_COOLDOWN)
                .setClosesSinceSale(closesSinceSale)
                .build();
    }

    private static LayerOutlook.Builder outlook(
            int layer, double opensAbove, double disarmsBelow, double share, String instrument) {
        return LayerOutlook.newBuilder()
                .setLayer(layer)
                .setOpensAbove(opensAbove)
                .setDisarmsBelow(disarmsBelow)
                .setDisarmCloses(2)
                .setShare(share)
                .setInstrument(instrument);
    }

    private static HedgeDecided decided(LocalDate session, Layer... layers) {
        RuleOutcome hold = RuleOutcome.refused(
                "layer-1",
                "DISARM",
                "HOLD",
                RuleOutcome.saw("vix", 14.2),
                RuleOutcome.saw("below", 15.0),
                RuleOutcome.saw("closesBelow", 1L));
        Holding calls =
                new Holding(GROUP, new OptionContract(OptionRoot.VIX, LocalDate.of(2024, 2, 14), PutCall.CALL, 20), 7);
        return HedgeDecided.newBuilder()
                .setDecision(DecisionWire.write(MARKET, decision(session, List.of(hold), List.of(calls)), false))
                .addAllLayers(List.of(layers))
                .build();
    }

    private static Decision decision(LocalDate session, List<RuleOutcome> outcomes, List<Holding> holdings) {
        DecisionKey key = new DecisionKey(
                "north.core", session, Role.HEDGE, "hash", SnapshotId.of(MARKET, session, SessionPhase.DECISION), 3);
        return new Decision(key, outcomes, List.of(), List.of(), holdings);
    }
}

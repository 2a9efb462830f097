package org.alvh.hedge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alvh.decision.DecisionRules;
import org.alvh.decision.Made;
import org.alvh.decision.Occasion;
import org.alvh.decision.Past;
import org.alvh.hedge.LadderState;
import org.alvh.hedge.LayerState;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.hedge.v1.Layer;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.OptionSeries;
import org.alvh.wire.Wanted;
import org.junit.jupiter.api.Test;

/** What the shell adds to the ladder: which series it asks for, where its layers stood, what it publishes. */
class LadderRulesTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate SESSION = LocalDate.of(2024, 1, 9);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 14);

    private static final Position FUTURE =
            new Position(Role.HEDGE, "layer-3", new FuturesContract(FuturesRoot.VX, EXPIRY), 1, SESSION, 1_800, 3_600);
    private static final Position CONDOR_LEG = new Position(
            Role.STRATEGY,
            "condor",
            new OptionContract(OptionRoot.SPXW, EXPIRY, PutCall.PUT, 4_500),
            1,
            SESSION,
            1_000,
            2_000);

    private static Book book(List<Position> positions) {
        return new Book(
                MARKET,
                "north.core",
                SESSION,
                Stage.STRATEGY,
                10,
                AccountState.ACTIVE,
                Money.ofDollars(1_000_000),
                Money.ofDollars(1_000_000),
                Money.ZERO,
                "hash",
                positions);
    }

    private static final Snapshot WITHOUT_CHAIN = new Snapshot(
            MARKET,
            SESSION,
            SnapshotId.of(MARKET, SESSION, SessionPhase.DECISION),
            4_756.5,
            new OfficialCloses(Optional.of(SESSION.minusDays(1)), OptionalDouble.of(13), OptionalDouble.empty()),
            Optional.empty(),
            Optional.empty(),
            "NO_RATE",
            "NO_RATE");

    private static DecisionRules ladder() {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        DecisionRules rules =
                new LadderMaker().rules(SectionReader.of(DocumentValue.section().build(), "", refusals));
        assertThat(refusals).isEmpty();
        return rules;
    }

    private static Past after(LayerState... layers) {
        ByteString decision = HedgeDecided.newBuilder()
                .addAllLayers(LayerWire.write(new LadderState(List.of(layers))))
                .build()
                .toByteString();
        return new Past(Optional.empty(), Optional.of(decision));
    }

    private static HedgeDecided decide(Past past) throws InvalidProtocolBufferException {
        Made made = ladder().decide(new Occasion(book(List.of()), WITHOUT_CHAIN, past, false));
        HedgeDecided event = HedgeDecided.parseFrom(made.event().toByteArray());
        assertThat(DecisionWire.read(event.getDecision())).isEqualTo(made.decision());
        return event;
    }

    @Test
    void asksForEveryVixExpiryAndWhatTheHedgeHolds() {
        assertThat(ladder().wanted(book(List.of(CONDOR_LEG, FUTURE))))
                .isEqualTo(new Wanted(0, 0, true, Set.of(new OptionSeries(OptionRoot.VIX, EXPIRY))));
    }

    @Test
    void beginsArmed() throws InvalidProtocolBufferException {
        LadderState armed = new LadderState(List.of(LayerState.armed(), LayerState.armed(), LayerState.armed()));
        assertThat(decide(Past.none()).getLayersList()).isEqualTo(LayerWire.write(armed));
    }

    @Test
    void goesOnFromItsNewestDecision() throws InvalidProtocolBufferException {
        LayerState cooling = new LayerState(LayerState.Status.COOLDOWN, Optional.empty(), 0, 2);
        Past past = after(LayerState.armed(), cooling, LayerState.armed());
        assertThat(decide(past).getLayersList())
                .extracting(Layer::getClosesSinceSale)
                .containsExactly(0, 3, 0);
    }

    @Test
    void refusesAPastOfAnotherLadder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> decide(after(LayerState.armed())))
                .withMessage("the log knows 1 layers, but the mandate has 3");
    }

    @Test
    void readsLayersAsTheyWereWritten() {
        LayerState on = new LayerState(LayerState.Status.ON, Optional.of("layer-2-2024-01-09"), 1, 0);
        LayerState cooling = new LayerState(LayerState.Status.COOLDOWN, Optional.empty(), 0, 4);
        ByteString event = after(LayerState.armed(), on, cooling).newest().orElseThrow();
        assertThat(LayerWire.read(event).layers()).containsExactly(LayerState.armed(), on, cooling);
    }
}

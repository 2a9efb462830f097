package org.alvh.gateway.stream.tail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.MessageLite;
import java.util.Optional;
import org.alvh.chassis.event.Undecodable;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.common.v1.SessionPhase;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.NavClosed;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.proto.trading.v1.Book;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.DecisionKey;
import org.alvh.proto.trading.v1.Effect;
import org.alvh.proto.trading.v1.Role;
import org.alvh.proto.trading.v1.Stage;
import org.alvh.proto.trading.v1.Trade;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** What each topic says, in the words of the stream's contract. */
class EventWireTest {

    private static final String CORE = "north.core";

    @Test
    void tellsAPhaseToEveryDeskOfItsMarket() {
        TailEvent event = read(StreamTopic.SESSION, "", phase(SessionPhase.SESSION_PHASE_DECISION));
        assertThat(event.audience()).isEqualTo(new Audience.Market("sim-1-7"));
        assertThat(event.subject()).isEqualTo("sim-1-7");
        assertThat(event.name().text()).isEqualTo("session");
        assertThat(event.json())
                .isEqualTo("{\"market\":\"sim-1-7\",\"session\":\"2024-03-15\",\"sessionNumber\":52,"
                        + "\"phase\":\"DECISION\",\"nextSession\":\"2024-03-18\"}");
    }

    @Test
    void tellsADecisionWithWhatItOpensAndCloses() {
        Decision decision = decision(Role.ROLE_STRATEGY)
                .addTrades(Trade.newBuilder().setGroup("c-2").setEffect(Effect.EFFECT_OPEN))
                .addTrades(Trade.newBuilder().setGroup("c-1").setEffect(Effect.EFFECT_CLOSE))
                .build();
        TailEvent event = read(
                StreamTopic.STRATEGY_DECISION,
                "north",
                StrategyDecided.newBuilder().setDecision(decision).build());
        assertThat(event.audience()).isEqualTo(new Audience.Desk("north"));
        assertThat(event.subject()).isEqualTo(CORE);
        assertThat(event.json())
                .isEqualTo("{\"account\":\"core\",\"session\":\"2024-03-15\",\"role\":\"STRATEGY\","
                        + "\"decisionId\":\"d-1\",\"opened\":[\"c-2\"],\"closed\":[\"c-1\"]}");
    }

    @Test
    void tellsADecisionThatDoesNothing() {
        TailEvent event = read(
                StreamTopic.HEDGE_DECISION,
                "north",
                HedgeDecided.newBuilder().setDecision(decision(Role.ROLE_HEDGE)).build());
        assertThat(event.json())
                .isEqualTo("{\"account\":\"core\",\"session\":\"2024-03-15\",\"role\":\"HEDGE\","
                        + "\"decisionId\":\"d-1\",\"opened\":[],\"closed\":[]}");
    }

    @Test
    void tellsABook() {
        assertThat(read(StreamTopic.BOOK, "north", book(CORE)).json())
                .isEqualTo("{\"account\":\"core\",\"session\":\"2024-03-15\",\"stage\":\"CLOSE\",\"version\":260,"
                        + "\"state\":\"CATCHING_UP\"}");
    }

    @Test
    void tellsMoneyInDollarsAndCents() {
        MessageLite nav = NavClosed.newBuilder()
                .setAccount(CORE)
                .setSession("2024-03-15")
                .setNavMidCents(252_721_405)
                .setNavLiquidationCents(-45_900)
                .build();
        assertThat(read(StreamTopic.NAV, "north", nav).json())
                .isEqualTo("{\"account\":\"core\",\"session\":\"2024-03-15\",\"navMid\":\"2527214.05\","
                        + "\"navLiquidation\":\"-459.00\"}");
    }

    @Test
    void tellsWhyAnAccountIsStoppedAndNothingWhereItIsNot() {
        AccountChanged stopped = AccountChanged.newBuilder()
                .setAccount(CORE)
                .setDesk("north")
                .setState(AccountState.ACCOUNT_STATE_STOPPED)
                .setCause("no chain\nfor \"SPX\"")
                .build();
        assertThat(read(StreamTopic.ACCOUNT, "north", stopped).json())
                .isEqualTo("{\"account\":\"core\",\"state\":\"STOPPED\",\"cause\":\"no chain\\nfor \\\"SPX\\\"\"}");
        AccountChanged active = stopped.toBuilder()
                .setState(AccountState.ACCOUNT_STATE_ACTIVE)
                .clearCause()
                .build();
        assertThat(read(StreamTopic.ACCOUNT, "north", active).json())
                .isEqualTo("{\"account\":\"core\",\"state\":\"ACTIVE\",\"cause\":null}");
    }

    @Test
    void refusesAnAccountOfAnotherDeskThanTheEnvelopeNames() {
        assertUndecodable(StreamTopic.BOOK, "south", book(CORE), "south");
        assertUndecodable(StreamTopic.BOOK, "nor", book(CORE), "nor");
        assertUndecodable(StreamTopic.BOOK, "", book(CORE), "desk ''");
        assertUndecodable(StreamTopic.BOOK, "north", book("north."), "north.");
    }

    @Test
    void refusesAValueThatItDoesNotKnow() {
        assertUndecodable(StreamTopic.SESSION, "", phase(SessionPhase.SESSION_PHASE_UNSPECIFIED), "session_phase is 0");
    }

    @Test
    void refusesWhatIsNoEvent() {
        ConsumerRecord<String, byte[]> garbage =
                new ConsumerRecord<>("portfolio.book.v1", 0, 4, CORE, "no event of anybody".getBytes(UTF_8));
        assertThatExceptionOfType(Undecodable.class)
                .isThrownBy(() -> EventWire.read(new Partition(StreamTopic.BOOK, 0), garbage));
    }

    private static void assertUndecodable(StreamTopic topic, String desk, MessageLite message, String says) {
        assertThatExceptionOfType(Undecodable.class)
                .isThrownBy(() -> read(topic, desk, message))
                .withMessageContaining(says);
    }

    private static SessionPhaseReached phase(SessionPhase phase) {
        return SessionPhaseReached.newBuilder()
                .setMarket(MarketId.newBuilder().setName("sim-1-7"))
                .setSession("2024-03-15")
                .setSessionNumber(52)
                .setPhase(phase)
                .setNextSession("2024-03-18")
                .build();
    }

    private static Decision.Builder decision(Role role) {
        return Decision.newBuilder()
                .setDecisionId("d-1")
                .setKey(DecisionKey.newBuilder()
                        .setAccount(CORE)
                        .setSession("2024-03-15")
                        .setRole(role));
    }

    private static BookMade book(String account) {
        return BookMade.newBuilder()
                .setBook(Book.newBuilder()
                        .setAccount(account)
                        .setSession("2024-03-15")
                        .setStage(Stage.STAGE_CLOSE)
                        .setVersion(260)
                        .setState(AccountState.ACCOUNT_STATE_CATCHING_UP))
                .build();
    }

    private static TailEvent read(StreamTopic topic, String desk, MessageLite message) {
        ProducerRecord<String, byte[]> sent = Envelopes.of(topic.topic(), CORE, desk, "sim-1-7", message);
        return EventWire.read(
                        new Partition(topic, 0),
                        new ConsumerRecord<>(
                                topic.topic(),
                                0,
                                4,
                                0,
                                TimestampType.CREATE_TIME,
                                0,
                                0,
                                CORE,
                                sent.value(),
                                sent.headers(),
                                Optional.empty()))
                .event();
    }
}

package org.alvh.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.alvh.engine.MandatePreset;
import org.alvh.local.part.Part;
import org.alvh.local.state.Asked;
import org.alvh.local.state.DemoBook;
import org.alvh.local.state.Pace;
import org.alvh.local.talk.Conversation;
import org.alvh.local.talk.DemoUser;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.proto.portfolio.v1.TakesForce;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.proto.trading.v1.Stage;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One platform of real parts, led through calm, crashes and damage: whatever happens, each account's ledger is, byte
 * for byte, the one that the engine writes for the same sessions. The chapters build on each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlatformTest {

    private static final long SEED = 7;
    private static final long OTHER_SEED = 8;
    private static final Pace FASTEST = new Pace(0);
    private static final Pace STEADY = new Pace(4);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final String CORE = "north.core";
    private static final String SOUTH = "south.core";

    private final Platform platform;

    PlatformTest(@TempDir Path scratch) {
        platform = Platform.up(Asked.sample(), scratch.resolve("state"), 60, FASTEST);
    }

    @BeforeAll
    void isHealthy() {
        for (Part part : Part.values()) {
            assertThat(platform.running().isReady(part)).as("%s is ready", part).isTrue();
        }
    }

    @AfterAll
    void down() {
        platform.down();
    }

    @Test
    @Order(1)
    void sixtySessionsGiveTheBooksOfTheEngine() {
        platform.awaitStanding();
        assertThat(platform.market().getSessionNumber()).isEqualTo(60);
        assertBooksEqualTheEngine(60);
    }

    @Test
    @Order(2)
    void partsThatAreKilledOrStoppedLoseNothingAndDoubleNothing() {
        platform.upAgain(130, STEADY);
        int session = 62;
        for (List<Part> victims : List.of(
                List.of(Part.STRATEGY, Part.PORTFOLIO),
                List.of(Part.HEDGE, Part.MARKET_DATA),
                List.of(Part.KAFKA, Part.BACKTEST),
                List.of(Part.POSTGRESQL))) {
            platform.awaitSession(session);
            victims.forEach(platform.running()::kill);
            platform.upAgain(130, STEADY);
            session = platform.market().getSessionNumber() + 2;
        }
        platform.awaitSession(session);
        platform.down();
        platform.upAgain(130, STEADY);
        platform.awaitStanding();
        assertBooksEqualTheEngine(130);
    }

    @Test
    @Order(3)
    void aPoisonRecordStopsOneAccountUntilItIsRetried() {
        Records records = new Records(platform.bootstrapServers());
        records.poison("strategy.decision.v1", CORE);
        records.poison("portfolio.book.v1", SOUTH);
        awaitState(CORE, AccountState.ACCOUNT_STATE_STOPPED);
        awaitState(SOUTH, AccountState.ACCOUNT_STATE_STOPPED);

        platform.upAgain(136, FASTEST);
        platform.awaitStanding();
        assertThat(platform.account(CORE).getSession())
                .isLessThan(platform.account("north.bare").getSession());
        assertThat(platform.account(CORE).getCause()).contains("strategy.decision.v1");

        try (Conversation talk = platform.running().talk()) {
            talk.accounts().retry(CORE);
            talk.accounts().retry(SOUTH);
        }
        awaitState(CORE, AccountState.ACCOUNT_STATE_ACTIVE);
        awaitState(SOUTH, AccountState.ACCOUNT_STATE_ACTIVE);
        assertBooksEqualTheEngine(136);
    }

    @Test
    @Order(4)
    void recordsDeliveredAgainAndInTheWrongOrderChangeNothing() {
        Records records = new Records(platform.bootstrapServers());
        for (String topic : List.of("strategy.decision.v1", "hedge.decision.v1", "portfolio.book.v1")) {
            records.repeatLastTwoInTheWrongOrder(topic, CORE);
        }
        platform.upAgain(140, FASTEST);
        platform.awaitStanding();
        assertBooksEqualTheEngine(140);
    }

    @Test
    @Order(5)
    void accountsOfTwoMarketsAdvanceIndependently() {
        MarketId other = MarketId.simulated(SimulatedMarket.VERSION, OTHER_SEED);
        DemoBook book = new DemoBook("south", "other", MandatePreset.SEED45.mandate(), Money.ofDollars(500_000));
        try (Conversation talk = platform.running().talk();
                Commands commands = new Commands(platform.running().site(), DemoUser.ADMIN)) {
            talk.market().create(OptionalLong.of(OTHER_SEED));
            talk.accounts().open(book, other);
            commands.play(other.name(), 20);
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .until(() -> commands.market(other.name()).getStanding());
        }
        assertThat(platform.journal("south.other"))
                .isEqualTo(EngineBooks.simulated(OTHER_SEED, 20).journal(book));
        assertThat(platform.market().getSessionNumber()).isEqualTo(140);
        assertBooksEqualTheEngine(140);
    }

    @Test
    @Order(6)
    void aRecordedMarketOfManyYearsIsReplayedToTheSameBooks() {
        MarketHistory history =
                new MarketHistory(new SimulatedMarket(OTHER_SEED, ExchangeCalendar.newYork()).days(5_000));
        MarketId recorded = MarketId.replayOf(history.contentHash());
        DemoBook book = new DemoBook("north", "recorded", MandatePreset.SEED45.mandate(), Money.ofDollars(1_000_000));
        try (Conversation talk = platform.running().talk();
                Commands commands = new Commands(platform.running().site(), DemoUser.ADMIN)) {
            talk.market().create(history);
            talk.accounts().open(book, recorded);
            commands.play(recorded.name(), 10);
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .until(() -> commands.market(recorded.name()).getStanding());
        }
        assertThat(platform.journal("north.recorded"))
                .isEqualTo(EngineBooks.recorded(history, history.sessions().getFirst(), 10)
                        .journal(book));
    }

    @Test
    @Order(7)
    void commandsBetweenSettleAndDecisionTakeForceWhereTheAnswerSaid() {
        platform.running().kill(Part.STRATEGY);
        try (Commands commands = new Commands(platform.running().site(), DemoUser.ADMIN)) {
            commands.play(platform.running().settings().market().name(), 143);
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .until(() -> commands.state(CORE).getBook().getStage() == Stage.STAGE_SETTLE);
            String session = commands.state(CORE).getBook().getSession();

            TakesForce pause = commands.pause(CORE);
            TakesForce deposit = commands.fund(CORE, "deposit-1", 10_000_00);
            assertThat(commands.fund(CORE, "deposit-1", 10_000_00)).isEqualTo(deposit);

            assertThat(pause.getStage()).isEqualTo(Stage.STAGE_STRATEGY);
            assertThat(pause.getSession()).isEqualTo(session);
            assertThat(deposit.getStage()).isEqualTo(Stage.STAGE_OPEN);
            assertThat(deposit.getSession()).isGreaterThan(session);

            platform.upAgain(143, FASTEST);
            platform.awaitStanding();
            assertThat(commands.state(CORE).getBook().getState()).isEqualTo(AccountState.ACCOUNT_STATE_PAUSED);
            String journal = platform.journal(CORE);
            assertThat(journal).containsOnlyOnce(deposit.getSession() + " * Deposit of capital");
            assertThat(journal).contains("10000.00 USD");
            commands.resume(CORE);
        }
    }

    @Test
    @Order(8)
    void anotherDesksAccountDoesNotExistAndAViewerChangesNothing() {
        try (Commands south = new Commands(platform.running().site(), DemoUser.SOUTH_TRADER);
                Commands viewer = new Commands(platform.running().site(), DemoUser.NORTH_VIEWER)) {
            assertThatThrownBy(() -> south.state(CORE))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("NOT_FOUND");
            assertThatThrownBy(() -> viewer.pause(CORE))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("PERMISSION_DENIED");
            assertThatThrownBy(viewer::createNothing)
                    .hasRootCauseInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("PERMISSION_DENIED");
            assertThatThrownBy(() -> viewer.market("a\0b"))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("NOT_FOUND");
            assertThat(viewer.state(CORE).getAccount().getDesk()).isEqualTo("north");
        }
    }

    /** Rows come back equal once their session is open; those of a session to come are not there. */
    @Test
    @Order(9)
    void aRecordWithChainsIsGivenBackAsItCame(@TempDir Path folder) throws IOException {
        RecordedChains chains = RecordedChains.in(folder);
        String market = chains.market().name();
        try (Conversation talk = platform.running().talk();
                Commands commands = new Commands(platform.running().site(), DemoUser.ADMIN)) {
            talk.market().create(chains.folder());
            commands.play(market, 1);
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .until(() -> commands.market(market).getSessionNumber() == 1);

            assertThat(commands.chain(market, chains.first())).isEqualTo(RecordedChains.rows(chains.first()));
            assertThatThrownBy(() -> commands.chain(market, chains.second()))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("NOT_FOUND");
        }
    }

    private void assertBooksEqualTheEngine(int sessions) {
        EngineBooks engine = EngineBooks.simulated(SEED, sessions);
        for (DemoBook book : platform.books()) {
            assertThat(platform.journal(book.account())).as(book.account()).isEqualTo(engine.journal(book));
        }
    }

    private void awaitState(String account, AccountState state) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> platform.account(account).getState() == state);
    }
}

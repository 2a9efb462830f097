package org.alvh.decision.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.start.Start;
import org.alvh.decision.row.DecisionRow;
import org.alvh.decision.row.DecisionRows;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.trading.v1.Book;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.quant.market.MarketId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes last makes the decision, each session has one, and none is skipped. */
@QuarkusTest
@WithTestResource(DecisionParts.class)
class DecidingTest {

    private static final String ACCOUNT = "north.core";
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String MANDATE = Events.mandate("TESTED");

    @Inject
    BookConsumer books;

    @Inject
    SessionConsumer sessions;

    @Inject
    MandateConsumer mandates;

    @Inject
    DecisionRows decisions;

    @Inject
    AccountDirectory accounts;

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    Start start;

    private final Events events = new Events();
    private String account = ACCOUNT;

    /** The log cannot be emptied, so each test has an account of its own. */
    @BeforeEach
    void anAccountWithoutHistory() {
        Awaitility.await().until(() -> !start.missing().contains("database"));
        transactions.inDesk("north", () -> execute("delete from waiting_book"));
        transactions.untenanted(() -> {
            for (String table : List.of("inbox_position", "market_decision", "mandate", "account_fault")) {
                execute("delete from " + table);
            }
            account = ACCOUNT + accounts.all().size();
            accounts.put(
                    new AccountDirectory.Entry(account, "north", QuietMarket.MARKET.name(), "ACCOUNT_STATE_ACTIVE"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BMS", "BSM", "MBS", "MSB", "SBM", "SMB"})
    void whatComesLastMakesTheDecision(String order) throws InvalidProtocolBufferException {
        for (int i = 0; i < order.length(); i++) {
            assertThat(log("north")).isEmpty();
            switch (order.charAt(i)) {
                case 'B' -> bookMade(MONDAY);
                case 'M' -> mandates.on(events.mandatePublished(MANDATE));
                default -> sessions.on(events.decisionDue(MONDAY));
            }
        }
        assertThat(log("north")).singleElement().satisfies(decision -> {
            assertThat(decision.getKey().getSession()).isEqualTo("2024-01-08");
            assertThat(decision.getKey().getSnapshotId()).isEqualTo("sim-1-7/2024-01-08/DECISION");
            assertThat(decision.getLate()).isFalse();
        });
        assertThat(number("select seq from outbox_seq where topic = 'tested.decision.v1' and key = '" + account + "'"))
                .isEqualTo(1);
    }

    @Test
    void sessionsFollowOneAnotherAndOnesThatAreCaughtUpAreLate() throws InvalidProtocolBufferException {
        mandates.on(events.mandatePublished(MANDATE));
        bookMade(MONDAY);
        bookMade(TUESDAY);
        sessions.on(events.decisionDue(TUESDAY));
        assertThat(log("north")).isEmpty();
        sessions.on(events.decisionDue(MONDAY));
        assertThat(log("north"))
                .extracting(decision -> decision.getKey().getSession(), Decision::getLate, DecidingTest::before)
                .containsExactly(tuple("2024-01-09", false, 1.0), tuple("2024-01-08", true, 0.0));
    }

    private static double before(Decision decision) {
        return decision.getOutcomes(0).getObserved(0).getValue();
    }

    /** For questions about what comes next, which the waiting book is no longer there to answer. */
    @Test
    void theBookThatWasDecidedOnIsKept() throws InvalidProtocolBufferException {
        mandates.on(events.mandatePublished(MANDATE));
        sessions.on(events.decisionDue(MONDAY));
        var record = events.settleBook(QuietMarket.MARKET, account, MONDAY, MANDATE);
        books.on(record);

        DecisionRow newest =
                transactions.inDesk("north", () -> decisions.newest(account)).orElseThrow();
        assertThat(Book.parseFrom(newest.book().orElseThrow()))
                .isEqualTo(BookMade.parseFrom(record.value()).getBook());
    }

    @Test
    void aBookThatComesAgainIsNotDecidedAgain() throws InvalidProtocolBufferException {
        mandates.on(events.mandatePublished(MANDATE));
        sessions.on(events.decisionDue(MONDAY));
        var book = events.settleBook(QuietMarket.MARKET, account, MONDAY, MANDATE);
        books.on(book);
        books.on(book);
        assertThat(log("north")).hasSize(1);
    }

    @Test
    void aBookOfAnotherMarketStopsTheAccount() throws InvalidProtocolBufferException {
        mandates.on(events.mandatePublished(MANDATE));
        sessions.on(events.decisionDue(MONDAY));
        books.on(events.settleBook(MarketId.simulated(1, 8), account, MONDAY, MANDATE));
        assertThat(log("north")).isEmpty();
        assertThat(number("select count(*) from account_fault where account = '" + account
                        + "' and cause like '%sim-1-8%sim-1-7%'"))
                .isEqualTo(1);
    }

    @Test
    void anotherDeskSeesNothing() throws InvalidProtocolBufferException {
        mandates.on(events.mandatePublished(MANDATE));
        sessions.on(events.decisionDue(MONDAY));
        bookMade(MONDAY);
        assertThat(log("north")).hasSize(1);
        assertThat(log("south")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update decision_log set book_version = 1", "delete from decision_log"})
    void theLogOnlyGrows(String statement) {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.inDesk("north", () -> execute(statement)))
                .withMessageContaining("permission denied");
    }

    private void bookMade(LocalDate session) {
        books.on(events.settleBook(QuietMarket.MARKET, account, session, MANDATE));
    }

    /** The account's decisions as a desk sees them, newest first. */
    private List<Decision> log(String desk) throws InvalidProtocolBufferException {
        List<Decision> log = new ArrayList<>();
        for (DecisionRow row : transactions.inDesk(desk, () -> decisions.until(account, TUESDAY, 10))) {
            log.add(StrategyDecided.parseFrom(row.payload()).getDecision());
        }
        return log;
    }

    private long number(String query) {
        return transactions.untenanted(() -> jdbc.call(connection -> {
            try (Statement select = connection.createStatement();
                    ResultSet row = select.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }));
    }

    private void execute(String statement) {
        jdbc.run(connection -> {
            try (Statement update = connection.createStatement()) {
                update.execute(statement);
            }
        });
    }
}

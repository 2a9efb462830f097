package org.alvh.portfolio.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.OwnDatabase;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.portfolio.service.session.SessionPlay;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.Stage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may pause and resume an account, and that asking twice is asking once. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class PausingTest {

    private static final String VIEWER = "/desks/north/viewer";
    private static final String TRADER = "/desks/north/trader";
    private static final String TRADER_ELSEWHERE = "/desks/south/trader";

    @Inject
    AccountCommands commands;

    @Inject
    AccountQuestions questions;

    @Inject
    Openings openings;

    @Inject
    SessionPlay play;

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    Start start;

    @BeforeEach
    void theSchemaIsThere() {
        await().until(() ->
                !start.missing().contains("database") && !start.missing().contains("schema"));
    }

    @Test
    @TestSecurity(user = "vera", roles = VIEWER)
    void aViewerIsToldWhichRoleItNeeds() {
        String account = openings.open("watched", MarketId.simulated(1, 221));
        for (ThrowingCallable command : commandsTo(account)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(command)
                    .withMessage("vera is VIEWER on desk 'north', this needs TRADER")
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(Status.Code.PERMISSION_DENIED))
                    .satisfies(refused -> assertThat(refused.title()).isEqualTo("role too low"));
        }
        assertThat(state(account)).isEqualTo(AccountState.ACCOUNT_STATE_ACTIVE);
    }

    @Test
    @TestSecurity(user = "sol", roles = TRADER_ELSEWHERE)
    void anAccountOfAnotherDeskDoesNotExist() {
        String account = openings.open("elsewhere", MarketId.simulated(1, 222));
        for (ThrowingCallable command : commandsTo(account)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(command)
                    .withMessage("there is no account 'north.elsewhere'")
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(Status.Code.NOT_FOUND));
        }
    }

    /** The account opened on Monday, so its SETTLE is next. Opening told of it once, each change once more. */
    @Test
    @TestSecurity(user = "tara", roles = TRADER)
    void askedTwiceItIsAnsweredTheSameAndToldOnce() {
        MarketId market = MarketId.simulated(1, 223);
        String account = openings.open("twice", market);
        play.open(market, SessionPlay.MONDAY);
        var nextBook = new AccountSessions.Due(Optional.of(SessionPlay.MONDAY), Stage.SETTLE);
        assertThat(commands.pause(account)).isEqualTo(nextBook);
        assertThat(commands.pause(account)).isEqualTo(nextBook);
        assertThat(state(account)).isEqualTo(AccountState.ACCOUNT_STATE_PAUSED);
        assertThat(timesTold(account)).isEqualTo(2);
        assertThat(commands.resume(account)).isEqualTo(nextBook);
        assertThat(commands.resume(account)).isEqualTo(nextBook);
        assertThat(state(account)).isEqualTo(AccountState.ACCOUNT_STATE_ACTIVE);
        assertThat(timesTold(account)).isEqualTo(3);
    }

    private ThrowingCallable[] commandsTo(String account) {
        return new ThrowingCallable[] {() -> commands.pause(account), () -> commands.resume(account)};
    }

    private AccountState state(String account) {
        return questions.portfolio(account).getAccount().getState();
    }

    private long timesTold(String account) {
        return transactions.untenanted(() -> jdbc.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select seq from outbox_seq where topic = 'portfolio.account.v1' and key = ?")) {
                select.setString(1, account);
                ResultSet row = select.executeQuery();
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }));
    }
}

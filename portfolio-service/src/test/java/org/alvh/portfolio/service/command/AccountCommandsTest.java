package org.alvh.portfolio.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.OwnDatabase;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.FundRequest;
import org.alvh.proto.portfolio.v1.GetLedgerResponse;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands and questions on real rows, before a market's first session. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class AccountCommandsTest {

    private static final MarketId MARKET = MarketId.simulated(1, 201);
    private static final AccountSessions.Due FIRST_OPEN = new AccountSessions.Due(Optional.empty(), Stage.OPEN);

    @Inject
    AccountCommands commands;

    @Inject
    AccountQuestions questions;

    @Inject
    LedgerQuestions ledger;

    @Inject
    Openings openings;

    @Inject
    Transactions transactions;

    @Inject
    AccountRows rows;

    @Inject
    AccountStates states;

    @Inject
    Start start;

    @BeforeEach
    void theSchemaIsThere() {
        await().until(() ->
                !start.missing().contains("database") && !start.missing().contains("schema"));
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void theSameFundingAgainChangesNothing() {
        String account = openings.open("funded", MARKET);
        assertThat(commands.fund(funding(account, "f-1", 5_000))).isEqualTo(FIRST_OPEN);
        assertThat(commands.fund(funding(account, "f-1", 5_000))).isEqualTo(FIRST_OPEN);
        assertThat(commands.fund(funding(account, "f-2", 2_000))).isEqualTo(FIRST_OPEN);
        assertThat(questions.portfolio(account).getPendingCentsList()).containsExactly(10_000_000L, 5_000L, 2_000L);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> commands.fund(funding(account, "f-1", 6_000)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(Status.Code.ALREADY_EXISTS));
    }

    /** Before the first OPEN there is no cash yet. */
    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void refusesAWithdrawalAboveFreeCash() {
        String account = openings.open("greedy", MARKET);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> commands.fund(funding(account, "f-1", -1)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(Status.Code.FAILED_PRECONDITION));
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void pausesAndResumesWithTheNextBook() {
        String account = openings.open("paused", MARKET);
        assertThat(commands.pause(account)).isEqualTo(FIRST_OPEN);
        assertThat(state(account)).isEqualTo(org.alvh.proto.trading.v1.AccountState.ACCOUNT_STATE_PAUSED);
        assertThat(commands.resume(account)).isEqualTo(FIRST_OPEN);
        assertThat(state(account)).isEqualTo(org.alvh.proto.trading.v1.AccountState.ACCOUNT_STATE_ACTIVE);
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void takesUpAnAccountThatIsStoppedAndNoOther() {
        String account = openings.open("retried", MARKET);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> commands.retry(account))
                .withMessageContaining("is ACTIVE; only one that is STOPPED");
        transactions.inDesk(
                Openings.DESK, () -> states.stop(rows.locked(account), "strategy: poison", Openings.CHANGE));
        assertThat(questions.portfolio(account).getAccount().getCause()).isEqualTo("strategy: poison");
        assertThat(commands.retry(account)).isEqualTo(AccountState.CATCHING_UP);
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void answersWithAnEmptyLedgerBeforeTheFirstOpen() {
        String account = openings.open("empty", MARKET);
        List<GetLedgerResponse> entries = new ArrayList<>();
        ledger.entries(account, 0, entries::add);
        assertThat(entries).isEmpty();
        GetPortfolioResponse portfolio = questions.portfolio(account);
        assertThat(portfolio.hasBook()).isFalse();
        assertThat(portfolio.getAccount().getMandateHash())
                .isEqualTo(Openings.mandate().hash());
        assertThat(questions.accounts("")).extracting(Account::getAccount).contains(account);
        assertThat(questions.accounts("south")).isEmpty();
    }

    /** Somebody who is in no desk sees none. */
    @Test
    @TestSecurity(user = "stranger")
    void anAccountOfAnotherDeskDoesNotExist() {
        String account = openings.open("hidden", MARKET);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.portfolio(account))
                .withMessage("there is no account 'north.hidden'");
        assertThat(questions.accounts("")).isEmpty();
    }

    private org.alvh.proto.trading.v1.AccountState state(String account) {
        return questions.portfolio(account).getAccount().getState();
    }

    private static FundRequest funding(String account, String commandId, long cents) {
        return FundRequest.newBuilder()
                .setAccount(account)
                .setCommandId(commandId)
                .setAmountCents(cents)
                .build();
    }
}

package org.alvh.portfolio.service.session;

import static org.alvh.portfolio.service.session.SessionPlay.AT_5100;
import static org.alvh.portfolio.service.session.SessionPlay.MONDAY;
import static org.alvh.portfolio.service.session.SessionPlay.TUESDAY;
import static org.alvh.portfolio.service.session.SessionPlay.condor;
import static org.alvh.portfolio.service.session.SessionPlay.decision;
import static org.alvh.portfolio.service.session.SessionPlay.phase;
import static org.alvh.portfolio.service.session.SessionPlay.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.SessionOpen;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.OwnDatabase;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.account.LedgerTables;
import org.alvh.portfolio.service.account.Standing;
import org.alvh.proto.trading.v1.AccountFault;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.alvh.wire.DecisionWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts on real rows: what completes a join books the stage, and the books equal those of an account in memory. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class StageJoinTest {

    private static final String DESK = Openings.DESK;

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    AccountRows rows;

    @Inject
    AccountStore store;

    @Inject
    AccountStates states;

    @Inject
    LedgerTables ledger;

    @Inject
    Openings openings;

    @Inject
    SessionPlay play;

    @Inject
    DecisionJoin join;

    @Inject
    Stops stops;

    @Inject
    MarketClock clock;

    @Inject
    Advance advance;

    @Inject
    Start start;

    @BeforeEach
    void theSchemaIsThere() {
        await().until(() ->
                !start.missing().contains("database") && !start.missing().contains("schema"));
    }

    @Test
    void booksTheSameJournalAsAnAccountInMemory() {
        MarketId market = MarketId.simulated(1, 101);
        String account = openings.open("same", market);
        TradingAccount inMemory = Openings.inMemory(market, account);
        for (LocalDate session : List.of(MONDAY, TUESDAY)) {
            List<Trade> trades = session.equals(MONDAY) ? List.of(condor()) : List.of();
            inMemory.open(
                    new SessionOpen(session, Optional.of(AT_5100), Optional.empty()),
                    Openings.mandate().hash());
            inMemory.apply(decision(inMemory.settle(AT_5100), Role.STRATEGY, trades));
            inMemory.apply(decision(inMemory.book(), Role.HEDGE, List.of()));
            inMemory.close(prices(session), OptionalDouble.of(5.25));
            play.session(account, market, session, trades);
            assertThat(play.lastBook(account)).isEqualTo(inMemory.book());
        }
        assertThat(journal(account)).isEqualTo(inMemory.ledger().journal());
        assertThat(image(account)).isEqualTo(inMemory.image());
        assertThat(lastClosed(market)).contains(TUESDAY);
    }

    @Test
    void aDecisionThatComesBeforeItsBookWaits() {
        MarketId market = MarketId.simulated(1, 102);
        String account = openings.open("early", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        Book settled = copyOf(account).settle(AT_5100);
        play.join(account, Role.STRATEGY, decision(settled, Role.STRATEGY, List.of()));
        assertThat(play.lastBook(account).version()).isEqualTo(1);
        play.hear(phase(market, MONDAY, SessionPhase.SETTLE));
        assertThat(play.lastBook(account).version()).isEqualTo(3);
    }

    @Test
    void aDecisionOnAStaleVersionStopsTheAccountAndTheMarketGoesOn() {
        MarketId market = MarketId.simulated(1, 103);
        String account = openings.open("stale", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        Book opened = play.lastBook(account);
        play.hear(phase(market, MONDAY, SessionPhase.SETTLE));
        play.join(account, Role.STRATEGY, decision(opened, Role.STRATEGY, List.of()));
        assertThat(row(account).standing()).isEqualTo(Standing.STOPPED);
        assertThat(row(account).cause())
                .startsWith("portfolio: DecisionRefused: STALE_VERSION: STRATEGY decided on version 1, current is 2");
        play.hear(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(lastClosed(market)).contains(MONDAY);
        play.hear(phase(market, TUESDAY, SessionPhase.OPEN));
        assertThat(play.lastBook(account).version()).isEqualTo(2);
    }

    @Test
    void anAccountThatWasStoppedElsewhereCatchesUpAndRunsAgain() {
        MarketId market = MarketId.simulated(1, 104);
        String account = openings.open("again", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        transactions.untenanted(() -> stops.elsewhere(AccountFault.newBuilder()
                .setAccount(account)
                .setService("strategy")
                .setCause("poison")
                .build()));
        play.hear(phase(market, MONDAY, SessionPhase.SETTLE));
        play.keep(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(play.lastBook(account).version()).isEqualTo(1);
        transactions.inDesk(DESK, () -> states.catchUp(rows.locked(account), Openings.CHANGE));
        advance.advance(account);
        play.decide(account, market, Role.STRATEGY, List.of());
        play.decide(account, market, Role.HEDGE, List.of());
        assertThat(play.lastBook(account).version()).isEqualTo(5);
        assertThat(row(account).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void refusesADecisionOfAnotherMarket() {
        MarketId market = MarketId.simulated(1, 105);
        String account = openings.open("other", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        Decision decided = decision(play.lastBook(account), Role.STRATEGY, List.of());
        var message = DecisionWire.write(MarketId.simulated(1, 7), decided, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transactions.inDesk(DESK, () -> join.keep(account, Role.STRATEGY, message)))
                .withMessageContaining("in market sim-1-7, expected one of STRATEGY for north.other in sim-1-105");
    }

    @Test
    void closingQuotesThatCannotBeHadAreWaitedFor() {
        MarketId market = MarketId.simulated(1, 106);
        String account = openings.open("held", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        play.hear(phase(market, MONDAY, SessionPhase.SETTLE));
        play.decide(account, market, Role.STRATEGY, List.of(condor()));
        play.decide(account, market, Role.HEDGE, List.of());
        play.keep(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThatExceptionOfType(EnvironmentFailure.class).isThrownBy(() -> advance.advance(account));
        assertThat(row(account).standing()).isEqualTo(Standing.RUNNING);
        assertThat(play.lastBook(account).version()).isEqualTo(4);
    }

    @Test
    void aSessionWithoutAccountsEndsWithItsClose() {
        MarketId market = MarketId.simulated(1, 107);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        assertThat(lastClosed(market)).isEmpty();
        play.hear(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(lastClosed(market)).contains(MONDAY);
    }

    @Test
    void whatIsBookedCannotBeChangedByTheServiceItself() {
        MarketId market = MarketId.simulated(1, 108);
        String account = openings.open("fixed", market);
        play.hear(phase(market, MONDAY, SessionPhase.OPEN));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inDesk(
                        DESK,
                        () -> jdbc.run(connection -> connection
                                .prepareStatement("update posting set cents = 0 where account = '" + account + "'")
                                .execute())))
                .withMessageContaining("permission denied");
    }

    private List<JournalEntry> journal(String account) {
        return transactions.inDesk(DESK, () -> ledger.page(account, 1, 1_000));
    }

    private AccountRow row(String account) {
        return transactions.inDesk(DESK, () -> rows.require(account));
    }

    private AccountImage image(String account) {
        return transactions.inDesk(DESK, () -> store.image(rows.require(account)));
    }

    private TradingAccount copyOf(String account) {
        return TradingAccount.restored(image(account), ExchangeCalendar.newYork());
    }

    private Optional<LocalDate> lastClosed(MarketId market) {
        return transactions.untenanted(() -> clock.lockLastClosed(market.name()));
    }
}

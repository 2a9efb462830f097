package org.alvh.portfolio.service.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.ClosingPrices;
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
import org.alvh.proto.marketdata.v1.Closed;
import org.alvh.proto.marketdata.v1.Opened;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.marketdata.v1.Settled;
import org.alvh.proto.trading.v1.AccountFault;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.alvh.wire.BookWire;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.MarketWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts on real rows: what completes a join books the stage, and the books equal those of an account in memory. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class StageJoinTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
    private static final String DESK = Openings.DESK;
    private static final SettlementValue AT_5100 = new SettlementValue(510_000, SettlementValue.Source.OFFICIAL);

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    AccountDirectory directory;

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
    BookRows books;

    @Inject
    PhaseConsumer phases;

    @Inject
    DecisionJoin join;

    @Inject
    StageWork stages;

    @Inject
    Stops stops;

    @Inject
    MarketClock clock;

    @Inject
    SessionEnd sessionEnd;

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
            hear(phase(market, session, SessionPhase.OPEN));
            hear(phase(market, session, SessionPhase.SETTLE));
            decide(account, market, Role.STRATEGY, trades);
            decide(account, market, Role.HEDGE, List.of());
            keep(phase(market, session, SessionPhase.CLOSE));
            closeWith(account, session);
            assertThat(lastBook(account)).isEqualTo(inMemory.book());
        }
        assertThat(journal(account)).isEqualTo(inMemory.ledger().journal());
        assertThat(image(account)).isEqualTo(inMemory.image());
        assertThat(lastClosed(market)).contains(TUESDAY);
    }

    @Test
    void aDecisionThatComesBeforeItsBookWaits() {
        MarketId market = MarketId.simulated(1, 102);
        String account = openings.open("early", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        Book settled = copyOf(account).settle(AT_5100);
        join(account, Role.STRATEGY, decision(settled, Role.STRATEGY, List.of()));
        assertThat(lastBook(account).version()).isEqualTo(1);
        hear(phase(market, MONDAY, SessionPhase.SETTLE));
        assertThat(lastBook(account).version()).isEqualTo(3);
    }

    @Test
    void aDecisionOnAStaleVersionStopsTheAccountAndTheMarketGoesOn() {
        MarketId market = MarketId.simulated(1, 103);
        String account = openings.open("stale", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        Book opened = lastBook(account);
        hear(phase(market, MONDAY, SessionPhase.SETTLE));
        join(account, Role.STRATEGY, decision(opened, Role.STRATEGY, List.of()));
        assertThat(row(account).standing()).isEqualTo(Standing.STOPPED);
        assertThat(row(account).cause())
                .startsWith("portfolio: DecisionRefused: STALE_VERSION: STRATEGY decided on version 1, current is 2");
        hear(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(lastClosed(market)).contains(MONDAY);
        hear(phase(market, TUESDAY, SessionPhase.OPEN));
        assertThat(lastBook(account).version()).isEqualTo(2);
    }

    @Test
    void anAccountThatWasStoppedElsewhereCatchesUpAndRunsAgain() {
        MarketId market = MarketId.simulated(1, 104);
        String account = openings.open("again", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        transactions.untenanted(() -> stops.elsewhere(AccountFault.newBuilder()
                .setAccount(account)
                .setService("strategy")
                .setCause("poison")
                .build()));
        hear(phase(market, MONDAY, SessionPhase.SETTLE));
        keep(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(lastBook(account).version()).isEqualTo(1);
        transactions.inDesk(DESK, () -> states.catchUp(rows.locked(account), Openings.CHANGE));
        advance.advance(account);
        decide(account, market, Role.STRATEGY, List.of());
        decide(account, market, Role.HEDGE, List.of());
        assertThat(lastBook(account).version()).isEqualTo(5);
        assertThat(row(account).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void refusesADecisionOfAnotherMarket() {
        MarketId market = MarketId.simulated(1, 105);
        String account = openings.open("other", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        Decision decided = decision(lastBook(account), Role.STRATEGY, List.of());
        var message = DecisionWire.write(MarketId.simulated(1, 7), decided, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transactions.inDesk(DESK, () -> join.keep(account, Role.STRATEGY, message)))
                .withMessageContaining("in market sim-1-7, expected one of STRATEGY for north.other in sim-1-105");
    }

    @Test
    void closingQuotesThatCannotBeHadAreWaitedFor() {
        MarketId market = MarketId.simulated(1, 106);
        String account = openings.open("held", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        hear(phase(market, MONDAY, SessionPhase.SETTLE));
        decide(account, market, Role.STRATEGY, List.of(condor()));
        decide(account, market, Role.HEDGE, List.of());
        keep(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThatExceptionOfType(EnvironmentFailure.class).isThrownBy(() -> advance.advance(account));
        assertThat(row(account).standing()).isEqualTo(Standing.RUNNING);
        assertThat(lastBook(account).version()).isEqualTo(4);
    }

    @Test
    void aSessionWithoutAccountsEndsWithItsClose() {
        MarketId market = MarketId.simulated(1, 107);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        assertThat(lastClosed(market)).isEmpty();
        hear(phase(market, MONDAY, SessionPhase.CLOSE));
        assertThat(lastClosed(market)).contains(MONDAY);
    }

    @Test
    void whatIsBookedCannotBeChangedByTheServiceItself() {
        MarketId market = MarketId.simulated(1, 108);
        String account = openings.open("fixed", market);
        hear(phase(market, MONDAY, SessionPhase.OPEN));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inDesk(
                        DESK,
                        () -> jdbc.run(connection -> connection
                                .prepareStatement("update posting set cents = 0 where account = '" + account + "'")
                                .execute())))
                .withMessageContaining("permission denied");
    }

    private static SessionPhaseReached phase(MarketId market, LocalDate session, SessionPhase phase) {
        var event = SessionPhaseReached.newBuilder()
                .setMarket(MarketWire.write(market))
                .setSession(session.toString())
                .setSessionNumber(session.equals(MONDAY) ? 1 : 2)
                .setNextSession(session.plusDays(1).toString())
                .setPhase(MarketWire.PHASE.write(phase));
        return switch (phase) {
            case OPEN ->
                event.setOpened(Opened.newBuilder()
                                .setSpx(MarketWire.write(AT_5100))
                                .setPreviousBillYieldPercent(5.25))
                        .build();
            case SETTLE ->
                event.setSettled(Settled.newBuilder().setSpx(MarketWire.write(AT_5100)))
                        .build();
            case DECISION -> event.build();
            case CLOSE ->
                event.setClosed(Closed.newBuilder().setSnapshotId(market.name() + "/" + session + "/CLOSE"))
                        .build();
        };
    }

    private void keep(SessionPhaseReached event) {
        transactions.untenanted(() -> phases.apply(received(event)));
    }

    private void hear(SessionPhaseReached event) {
        keep(event);
        phases.after(received(event));
    }

    private static Received<SessionPhaseReached> received(SessionPhaseReached event) {
        return new Received<>(
                "marketdata.session.v1",
                event.getMarket().getName(),
                new Envelope("e", "", "", "", "", "", "", "", 1),
                event);
    }

    private void decide(String account, MarketId market, Role role, List<Trade> trades) {
        assertThat(lastBook(account).market()).isEqualTo(market);
        join(account, role, decision(lastBook(account), role, trades));
    }

    private void join(String account, Role role, Decision decision) {
        MarketId market = lastBook(account).market();
        transactions.inDesk(DESK, () -> join.keep(account, role, DecisionWire.write(market, decision, false)));
        join.goOn(account);
    }

    private static Decision decision(Book book, Role role, List<Trade> trades) {
        SnapshotId snapshot = SnapshotId.of(book.market(), book.session(), SessionPhase.DECISION);
        return Decision.on(book, DecisionKey.of(book, role, snapshot), List.of(), List.of(), trades);
    }

    /** 5050 / 5100 / 5200 / 5250 on Friday. */
    private static Trade condor() {
        List<Fill> fills = new ArrayList<>();
        fills.add(fill(PutCall.PUT, 5_050, 1, 140));
        fills.add(fill(PutCall.PUT, 5_100, -1, 460));
        fills.add(fill(PutCall.CALL, 5_200, -1, 370));
        fills.add(fill(PutCall.CALL, 5_250, 1, 85));
        return new Trade("c-1", Trade.Effect.OPEN, "ENTRY", fills);
    }

    private static Fill fill(PutCall putCall, double strike, long lots, long price) {
        return new Fill(
                new OptionContract(OptionRoot.SPXW, MONDAY.plusDays(4), putCall, strike),
                lots,
                price,
                Money.parse("0.65"));
    }

    private static ClosingPrices prices(LocalDate session) {
        return new ClosingPrices(
                Optional.of(FakeChain.of(QuotedSlice.of(OptionRoot.SPXW, session, MONDAY.plusDays(4), 5_150)
                        .with(PutCall.PUT, 5_050, 120, 150)
                        .with(PutCall.PUT, 5_100, 400, 455)
                        .with(PutCall.CALL, 5_200, 300, 345))),
                Optional.empty());
    }

    private void closeWith(String account, LocalDate session) {
        Progress progress = transactions.inDesk(
                DESK, () -> stages.next(account, Optional.of(new ClosingQuotes.Fetched(session, prices(session)))));
        assertThat(progress).isInstanceOf(Progress.SessionClosed.class);
        transactions.untenanted(
                () -> sessionEnd.check(directory.require(account).market()));
    }

    private Book lastBook(String account) {
        return BookWire.read(
                transactions.inDesk(DESK, () -> books.last(account)).orElseThrow());
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

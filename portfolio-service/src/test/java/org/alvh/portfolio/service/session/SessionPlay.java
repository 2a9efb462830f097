package org.alvh.portfolio.service.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.Received;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.standing.Standings;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.proto.marketdata.v1.Closed;
import org.alvh.proto.marketdata.v1.Opened;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.marketdata.v1.Settled;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.MarketWire;

/** Plays two sessions to portfolio as the other services would: their phases, decisions and closing quotes. */
@ApplicationScoped
public class SessionPlay {

    public static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    public static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    static final SettlementValue AT_5100 = new SettlementValue(510_000, SettlementValue.Source.OFFICIAL);

    private static final String DESK = Openings.DESK;
    private static final LocalDate EXPIRY = MONDAY.plusDays(4);

    private final Transactions transactions;
    private final AccountDirectory directory;
    private final PhaseConsumer phases;
    private final DecisionJoin join;
    private final StageWork stages;
    private final SessionEnd sessionEnd;
    private final Standings standings;

    SessionPlay(
            Transactions transactions,
            AccountDirectory directory,
            PhaseConsumer phases,
            DecisionJoin join,
            StageWork stages,
            SessionEnd sessionEnd,
            Standings standings) {
        this.transactions = transactions;
        this.directory = directory;
        this.phases = phases;
        this.join = join;
        this.stages = stages;
        this.sessionEnd = sessionEnd;
        this.standings = standings;
    }

    /** A whole session, in which only the strategy trades. */
    public void session(String account, MarketId market, LocalDate session, List<Trade> condors) {
        open(market, session);
        closeAfterOpen(account, market, session, condors);
    }

    public void open(MarketId market, LocalDate session) {
        hear(phase(market, session, SessionPhase.OPEN));
    }

    public void closeAfterOpen(String account, MarketId market, LocalDate session, List<Trade> condors) {
        hear(phase(market, session, SessionPhase.SETTLE));
        decide(account, market, Role.STRATEGY, condors);
        decide(account, market, Role.HEDGE, List.of());
        keep(phase(market, session, SessionPhase.CLOSE));
        closeWith(account, session);
    }

    static SessionPhaseReached phase(MarketId market, LocalDate session, SessionPhase phase) {
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

    /** The phase is kept, and what it makes possible is not done. */
    void keep(SessionPhaseReached event) {
        transactions.untenanted(() -> phases.apply(received(event)));
    }

    void hear(SessionPhaseReached event) {
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

    void decide(String account, MarketId market, Role role, List<Trade> trades) {
        assertThat(lastBook(account).market()).isEqualTo(market);
        join(account, role, decision(lastBook(account), role, trades));
    }

    void join(String account, Role role, Decision decision) {
        MarketId market = lastBook(account).market();
        transactions.inDesk(DESK, () -> join.keep(account, role, DecisionWire.write(market, decision, false)));
        join.goOn(account);
    }

    static Decision decision(Book book, Role role, List<Trade> trades) {
        SnapshotId snapshot = SnapshotId.of(book.market(), book.session(), SessionPhase.DECISION);
        return Decision.on(book, DecisionKey.of(book, role, snapshot), List.of(), List.of(), trades);
    }

    /** 5050 / 5100 / 5200 / 5250 on Friday: one lot for 6.05 points, 2.60 of fees. */
    public static Trade condor() {
        List<Fill> fills = new ArrayList<>();
        fills.add(fill(PutCall.PUT, 5_050, 1, 140));
        fills.add(fill(PutCall.PUT, 5_100, -1, 460));
        fills.add(fill(PutCall.CALL, 5_200, -1, 370));
        fills.add(fill(PutCall.CALL, 5_250, 1, 85));
        return new Trade("c-1", Trade.Effect.OPEN, "ENTRY", fills);
    }

    private static Fill fill(PutCall putCall, double strike, long lots, long price) {
        return new Fill(new OptionContract(OptionRoot.SPXW, EXPIRY, putCall, strike), lots, price, Money.parse("0.65"));
    }

    /** Mids of 1.35, 4.275 and 3.225; nobody quotes the long call. */
    static ClosingPrices prices(LocalDate session) {
        return new ClosingPrices(
                Optional.of(FakeChain.of(QuotedSlice.of(OptionRoot.SPXW, session, EXPIRY, 5_150)
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

    AccountStanding standing(String account) {
        return transactions.inDesk(DESK, () -> standings.of(account)).orElseThrow();
    }

    Book lastBook(String account) {
        return standing(account).book();
    }
}

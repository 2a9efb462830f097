package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/** An account with the words in which its tests are told: legs are given in lots, points and hundredths. */
public final class Desk {

    public static final MarketId MARKET = MarketId.simulated(1, 7);
    public static final ClosingPrices NO_PRICES = new ClosingPrices(Optional.empty(), Optional.empty());
    public static final OptionalDouble NO_YIELD = OptionalDouble.empty();

    public TradingAccount account;

    private final List<JournalEntry> journal = new ArrayList<>();
    private boolean kept;
    private Optional<Book> book = Optional.empty();

    public Desk(String capital) {
        account = new TradingAccount(MARKET, "desk-1", ExchangeCalendar.newYork(), Money.parse(capital));
    }

    /** From now on the account is kept as an image and restored after every stage, with open groups only. */
    public Desk keptBetweenStages() {
        kept = true;
        return this;
    }

    /** Every entry so far, however often the account was restored. */
    public List<JournalEntry> journal() {
        List<JournalEntry> all = new ArrayList<>(journal);
        all.addAll(account.ledger().journal());
        return all;
    }

    public Valuation close(ClosingPrices prices, OptionalDouble yield) {
        Valuation valuation = account.close(prices, yield);
        restore();
        return valuation;
    }

    private Desk restore() {
        if (kept) {
            journal.addAll(account.ledger().journal());
            account = TradingAccount.restored(withOpenGroups(account.image()), ExchangeCalendar.newYork());
        }
        return this;
    }

    private static AccountImage withOpenGroups(AccountImage image) {
        return new AccountImage(
                image.market(),
                image.account(),
                image.state(),
                image.mandateHash(),
                image.pending(),
                image.last(),
                image.version(),
                image.lastClose(),
                image.cashAtLastClose(),
                image.unpostedInterest(),
                image.entries(),
                image.balances(),
                image.held(),
                image.groups().stream().filter(GroupResult::open).toList());
    }

    /** Opens a session on which nothing settles. */
    public Desk morning(LocalDate session) {
        return open(new SessionOpen(session, Optional.empty(), Optional.empty()));
    }

    public Desk open(SessionOpen open) {
        book = Optional.of(account.open(open, "m1"));
        return restore();
    }

    public Desk afternoon(long spxHundredths) {
        book = Optional.of(account.settle(official(spxHundredths)));
        return restore();
    }

    /** A session of which nothing but its decisions matters, up to them. */
    public Desk decidingOn(LocalDate session) {
        return morning(session).afternoon(510_000);
    }

    public Desk condors(Trade... trades) {
        return decide(Role.STRATEGY, trades);
    }

    public Desk hedges(Trade... trades) {
        return decide(Role.HEDGE, trades);
    }

    public Desk decide(Role role, Trade... trades) {
        book = Optional.of(account.apply(decision(role, trades)));
        return restore();
    }

    public Decision decision(Role role, Trade... trades) {
        SnapshotId snapshot = SnapshotId.of(MARKET, book().session(), SessionPhase.DECISION);
        return Decision.on(book(), DecisionKey.of(book(), role, snapshot), List.of(), List.of(), List.of(trades));
    }

    public Book book() {
        return book.orElseThrow();
    }

    public static SettlementValue official(long hundredths) {
        return new SettlementValue(hundredths, SettlementValue.Source.OFFICIAL);
    }

    public static Trade open(String group, Fill... fills) {
        return new Trade(group, Trade.Effect.OPEN, "ENTRY", List.of(fills));
    }

    public static Trade close(String group, String cause, Fill... fills) {
        return new Trade(group, Trade.Effect.CLOSE, cause, List.of(fills));
    }

    public static Fill fill(Contract contract, long lots, long priceHundredths, String fee) {
        return new Fill(contract, lots, priceHundredths, Money.parse(fee));
    }

    public static Contract put(OptionRoot root, LocalDate expiry, double strike) {
        return new OptionContract(root, expiry, PutCall.PUT, strike);
    }

    public static Contract call(OptionRoot root, LocalDate expiry, double strike) {
        return new OptionContract(root, expiry, PutCall.CALL, strike);
    }

    public static Contract vx(LocalDate expiry) {
        return new FuturesContract(FuturesRoot.VX, expiry);
    }

    /** 5050 / 5100 / 5200 / 5250 by default sizes: credit 6.05, one wing of 50 points, no fees. */
    public static Trade condor(String campaign, LocalDate expiry, long lots) {
        return condor(campaign, expiry, lots, 50);
    }

    public static Trade condor(String campaign, LocalDate expiry, long lots, double wing) {
        List<Fill> fills = new ArrayList<>();
        fills.add(fill(put(OptionRoot.SPXW, expiry, 5_100 - wing), lots, 140, "0"));
        fills.add(fill(put(OptionRoot.SPXW, expiry, 5_100), -lots, 460, "0"));
        fills.add(fill(call(OptionRoot.SPXW, expiry, 5_200), -lots, 370, "0"));
        fills.add(fill(call(OptionRoot.SPXW, expiry, 5_200 + wing), lots, 85, "0"));
        return open(campaign, fills.toArray(Fill[]::new));
    }
}

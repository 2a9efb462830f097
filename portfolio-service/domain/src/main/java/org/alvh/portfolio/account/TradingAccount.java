package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.portfolio.ledger.Ledger;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.ledger.Posting;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.CondorRisk;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/**
 * A desk's trading account: cash, positions, ledger and the books that its decisions are made on. It moves only
 * through the five stages of a session, in order, and each makes one new version:
 *
 * <pre>
 *   OPEN ──▶ SETTLE ──▶ STRATEGY ──▶ HEDGE ──▶ CLOSE ──▶ (next session's) OPEN
 * </pre>
 *
 * Cash moves only by a balanced journal entry. Before CLOSE, net liquidation stands on the marks of the last CLOSE,
 * with new positions at their fill; CLOSE values everything anew.
 */
public final class TradingAccount {

    private final MarketId market;
    private final String account;
    private final SessionCalendar calendar;
    private final Ledger ledger;
    private final Holdings holdings;
    private final PendingFlows pending;
    private final List<Settled> settlements = new ArrayList<>();

    private AccountState state = AccountState.ACTIVE;
    private String mandateHash = "";
    private Optional<Stage> lastStage = Optional.empty();
    private LocalDate session = LocalDate.MIN;
    private long version;
    private Optional<LocalDate> lastClose = Optional.empty();
    private Money cashAtLastClose = Money.ZERO;
    private InterestAccrual interest = InterestAccrual.NONE;

    /** An account that receives {@code capital} at its first OPEN. */
    public TradingAccount(MarketId market, String account, SessionCalendar calendar, Money capital) {
        if (!capital.isPositive()) {
            throw new IllegalArgumentException("capital is " + capital + ", expected an amount above 0");
        }
        this.market = market;
        this.account = account;
        this.calendar = calendar;
        this.ledger = new Ledger();
        this.holdings = new Holdings();
        this.pending = new PendingFlows(List.of(capital));
    }

    private TradingAccount(AccountImage image, SessionCalendar calendar) {
        this.market = image.market();
        this.account = image.account();
        this.calendar = calendar;
        this.ledger = Ledger.continuing(image.entries(), image.balances());
        this.holdings = new Holdings(image.held(), image.groups());
        this.pending = new PendingFlows(image.pending());
        this.state = image.state();
        this.mandateHash = image.mandateHash();
        this.lastStage = image.last().map(AccountImage.Done::stage);
        this.session = image.last().map(AccountImage.Done::session).orElse(LocalDate.MIN);
        this.version = image.version();
        this.lastClose = image.lastClose();
        this.cashAtLastClose = image.cashAtLastClose();
        this.interest = new InterestAccrual(image.unpostedInterest());
    }

    /**
     * The account of an image. Of its groups the open ones suffice, and those that the decision at hand names: a name
     * of a closed group that is missing here has to be guarded where groups are kept. Settlements and journal begin
     * anew; entries are numbered on.
     */
    public static TradingAccount restored(AccountImage image, SessionCalendar calendar) {
        return new TradingAccount(image, calendar);
    }

    /** Everything that the account is, to be kept and restored. */
    public AccountImage image() {
        return new AccountImage(
                market,
                account,
                state,
                mandateHash,
                pending.inOrder(),
                lastStage.map(stage -> new AccountImage.Done(session, stage)),
                version,
                lastClose,
                cashAtLastClose,
                interest.unposted(),
                ledger.entries(),
                ledger.trialBalance(),
                holdings.held(),
                holdings.groups());
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Every settlement so far, in order. */
    public List<Settled> settlements() {
        return List.copyOf(settlements);
    }

    /** Every campaign and layer position so far, in order of opening. */
    public List<GroupResult> groups() {
        return holdings.groups();
    }

    /** Pauses or resumes the account; it takes force with the next book. */
    public void changeState(AccountState next) {
        state = next;
    }

    /** Asks for a deposit, or below zero a withdrawal; it takes force with the next OPEN whose free cash covers it. */
    public void fund(Money flow) {
        pending.add(flow);
    }

    private Money freeCash() {
        return cash().minus(Margin.requirement(holdings.positions()));
    }

    private void bookFlow(Money flow) {
        book(
                flow.isPositive() ? "Deposit of capital" : "Withdrawal of capital",
                List.of(
                        new Posting(LedgerAccount.CASH, flow, ""),
                        new Posting(LedgerAccount.CAPITAL, flow.negated(), "")));
    }

    /** OPEN: deposits and withdrawals take force, the mandate is pinned, morning expiries settle. */
    public Book open(SessionOpen open, String mandate) {
        requireDue(open.session(), Stage.OPEN);
        List<Position> expiring = holdings.expiring(open.session(), Settlement.AM);
        // Asked before anything is booked: a value that is missing must leave the account as it was.
        expiring.forEach(position -> open.requireValueFor(position.contract()));
        begin(open.session(), Stage.OPEN);
        mandateHash = mandate;
        pending.forEachCovered(this::freeCash, this::bookFlow);
        expiring.forEach(position -> settle(position, open.requireValueFor(position.contract())));
        return finish();
    }

    /** SETTLE: what expires on the close of this session settles, every leg on the same value. */
    public Book settle(SettlementValue close) {
        begin(session, Stage.SETTLE);
        holdings.expiring(session, Settlement.PM).forEach(position -> settle(position, close));
        return finish();
    }

    /** STRATEGY or HEDGE: books a decision whole, or refuses it whole. */
    public Book apply(Decision decision) {
        Role role = decision.key().role();
        requireCurrent(decision.key());
        List<Position> after = holdings.after(session, role, decision.trades());
        HardLimits.requireCovered(after);
        NamedHoldings.require(after, decision);
        HardLimits.requireWithin(session, role, cash().plus(holdings.markValue()), decision.trades());
        begin(session, role == Role.STRATEGY ? Stage.STRATEGY : Stage.HEDGE);
        for (Trade trade : decision.trades()) {
            switch (trade.effect()) {
                case OPEN -> openGroup(role, trade);
                case CLOSE -> closeLegs(role, trade);
            }
        }
        return finish();
    }

    /**
     * CLOSE: futures pay their variation, cash earns its interest, everything is marked anew.
     *
     * @param previousYieldPercent the three-month bill's yield of the previous session; without one no interest is
     *     posted for the days since
     */
    public Valuation close(ClosingPrices prices, OptionalDouble previousYieldPercent) {
        begin(session, Stage.CLOSE);
        payVariation(prices);
        postInterest(previousYieldPercent);
        int stale = mark(prices);
        postMarks();
        lastClose = Optional.of(session);
        cashAtLastClose = cash();
        Book closed = finish();
        return new Valuation(
                session,
                closed.nav(),
                closed.cash().plus(holdings.liquidationValue()),
                closed.cash(),
                closed.margin(),
                CondorRisk.openCondors(closed.positions()),
                stale,
                closed.positions().size());
    }

    private void begin(LocalDate of, Stage stage) {
        requireDue(of, stage);
        session = of;
        lastStage = Optional.of(stage);
    }

    private void requireDue(LocalDate of, Stage stage) {
        Stage due = lastStage.map(AccountImage::following).orElse(Stage.OPEN);
        if (stage != due) {
            String done = lastStage.isPresent() ? " after " + lastStage.get() + " of " + session : "";
            throw new DecisionRefused(
                    DecisionRefused.Reason.OUT_OF_ORDER, account + " is due " + due + done + ", not " + stage);
        }
        if (stage == Stage.OPEN && !of.isAfter(session)) {
            throw new DecisionRefused(DecisionRefused.Reason.OUT_OF_ORDER, of + " does not come after " + session);
        }
    }

    private Book finish() {
        version++;
        return book();
    }

    /** The book after the last stage. */
    public Book book() {
        List<Position> positions = holdings.positions();
        return new Book(
                market,
                account,
                session,
                lastStage.orElseThrow(),
                version,
                state,
                cash(),
                cash().plus(holdings.markValue()),
                Margin.requirement(positions),
                mandateHash,
                positions);
    }

    private Money cash() {
        return ledger.balance(LedgerAccount.CASH);
    }

    private void book(String description, List<Posting> postings) {
        Stage stage = lastStage.orElseThrow();
        ledger.book(session, stage.phase().at(session, calendar), description, postings);
    }

    private void settle(Position position, SettlementValue value) {
        Money payoff = switch (position.contract()) {
            case OptionContract option -> Payoffs.payoff(option, position.quantity(), value);
            case FuturesContract _ -> Payoffs.variation(position, value.hundredths());
        };
        holdings.remove(position);
        book(
                "Settlement of " + position.contract().symbol() + " on " + Payoffs.points(value.hundredths()) + " ("
                        + value.source() + ")",
                Payoffs.closingPostings(
                        position, payoff, Payoffs.memo(position.group(), -position.quantity(), position, "settled")));
        holdings.receive(session, position.group(), payoff, Money.ZERO);
        settlements.add(
                new Settled(session, position.group(), position.contract(), position.quantity(), value, payoff));
    }

    private void requireCurrent(DecisionKey key) {
        if (key.bookVersion() != version) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.STALE_VERSION,
                    key.role() + " decided on version " + key.bookVersion() + ", current is " + version);
        }
        // Versions are counted by account: the number alone names no book.
        String decidedFor = key.account() + " in " + key.session() + " under mandate " + key.mandateHash();
        String current = account + " in " + session + " under mandate " + mandateHash;
        if (!decidedFor.equals(current)) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.STALE_VERSION,
                    key.role() + " decided for " + decidedFor + ", current is " + current);
        }
    }

    private void openGroup(Role role, Trade trade) {
        holdings.open(session, role, trade);
        List<Posting> postings = new ArrayList<>();
        for (Fill fill : trade.fills()) {
            postings.add(new Posting(LedgerAccount.positions(role), fill.cost(), Payoffs.memo(trade.group(), fill)));
        }
        postings.add(new Posting(LedgerAccount.fees(role), trade.fees(), ""));
        postings.add(
                new Posting(LedgerAccount.CASH, trade.cost().plus(trade.fees()).negated(), ""));
        book("Open " + trade.group() + ": " + trade.cause(), postings);
    }

    private void closeLegs(Role role, Trade trade) {
        List<Posting> postings = new ArrayList<>();
        Money cost = Money.ZERO;
        Money received = trade.cost().negated();
        for (Fill fill : trade.fills()) {
            Position closed = holdings.close(role, trade.group(), fill);
            cost = cost.plus(closed.entryCost());
            postings.add(new Posting(
                    LedgerAccount.positions(role), closed.entryCost().negated(), Payoffs.memo(trade.group(), fill)));
            if (fill.contract() instanceof FuturesContract) {
                received = received.plus(Payoffs.variation(closed, fill.priceHundredths()));
            }
        }
        postings.add(new Posting(LedgerAccount.fees(role), trade.fees(), ""));
        postings.add(new Posting(LedgerAccount.CASH, received.minus(trade.fees()), ""));
        postings.add(new Posting(LedgerAccount.realised(role), cost.minus(received), ""));
        book("Close " + trade.group() + ": " + trade.cause(), postings);
        holdings.receive(session, trade.group(), received, trade.fees());
    }

    private void payVariation(ClosingPrices prices) {
        for (Position position : holdings.positions()) {
            Optional<ClosingPrices.Mark> mark = prices.mark(position);
            if (position.contract() instanceof FuturesContract future && mark.isPresent()) {
                payVariation(position, future, mark.get().doubledHundredths() / 2);
            }
        }
    }

    private void payVariation(Position position, FuturesContract future, long hundredths) {
        Money variation = Payoffs.variation(position, hundredths);
        if (!variation.isZero()) {
            book(
                    "Variation of " + future.symbol() + " to " + Payoffs.points(hundredths),
                    List.of(
                            new Posting(LedgerAccount.CASH, variation, position.group()),
                            new Posting(LedgerAccount.realised(position.owner()), variation.negated(), "")));
            holdings.receive(session, position.group(), variation, Money.ZERO);
        }
    }

    private void postInterest(OptionalDouble yieldPercent) {
        if (lastClose.isEmpty() || yieldPercent.isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(lastClose.get(), session);
        InterestAccrual.Due due = interest.accrue(cashAtLastClose, yieldPercent.getAsDouble(), days);
        interest = due.rest();
        if (!due.posted().isZero()) {
            book(
                    "Interest for " + days + (days == 1 ? " day" : " days"),
                    List.of(
                            new Posting(LedgerAccount.CASH, due.posted(), ""),
                            new Posting(LedgerAccount.INTEREST, due.posted().negated(), "")));
        }
    }

    /** Marks what is quoted and returns how many positions kept an older mark. */
    private int mark(ClosingPrices prices) {
        int stale = 0;
        List<Position> positions = holdings.positions();
        for (int i = 0; i < positions.size(); i++) {
            Optional<ClosingPrices.Mark> mark = prices.mark(positions.get(i));
            if (mark.isPresent()) {
                holdings.mark(i, mark.get());
            } else {
                stale++;
            }
        }
        return stale;
    }

    private void postMarks() {
        Money target = holdings.markValue().minus(holdings.entryCost());
        Money change = target.minus(ledger.balance(LedgerAccount.MARKS));
        if (!change.isZero()) {
            book(
                    "Marks at mid",
                    List.of(
                            new Posting(LedgerAccount.MARKS, change, ""),
                            new Posting(LedgerAccount.UNREALISED, change.negated(), "")));
        }
    }
}

package org.alvh.hedge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/**
 * What one decision of the hedge stands on. As it is built: Monday 2024-01-08, a previous VIX close of 14 in
 * contango, futures at 20, monthly expiries from 14 February (37 days) on, an active account with ten condors of
 * 20,000 dollars at risk each.
 */
final class HedgeScene {

    static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    static final String MONTHLIES = "2024-01-17 2024-02-14 2024-03-20 2024-04-17 2024-05-22";
    private static final MarketId MARKET = new MarketId(MarketId.Kind.SIM, "scene");

    private LocalDate session = MONDAY;
    private AccountState state = AccountState.ACTIVE;
    private OptionalDouble previousVix = OptionalDouble.of(14);
    private OptionalDouble vxRatio = OptionalDouble.of(0.95);
    private double future = 20;
    private List<ListedExpiry> expiries = expiries(MONTHLIES);
    private UnaryOperator<FlatVixMarket> change = market -> market;
    private boolean chain = true;
    private int condors = 10;
    private final List<Position> hedges = new ArrayList<>();

    private static List<ListedExpiry> expiries(String dates) {
        List<ListedExpiry> expiries = new ArrayList<>();
        for (String date : dates.split(" ", -1)) {
            expiries.add(new ListedExpiry(OptionRoot.VIX, LocalDate.parse(date), true));
        }
        return expiries;
    }

    HedgeScene on(LocalDate date) {
        session = date;
        return this;
    }

    HedgeScene state(AccountState value) {
        state = value;
        return this;
    }

    /** The VIX close of the session before; a dash for none. */
    HedgeScene previousVix(String level) {
        previousVix = optional(level);
        return this;
    }

    /** Front over second future at their settlements of the session before; a dash for none. */
    HedgeScene vxRatio(String ratio) {
        vxRatio = optional(ratio);
        return this;
    }

    private static OptionalDouble optional(String text) {
        return text.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    HedgeScene future(double points) {
        future = points;
        return this;
    }

    HedgeScene listing(List<ListedExpiry> listed) {
        expiries = listed;
        return this;
    }

    HedgeScene market(UnaryOperator<FlatVixMarket> changed) {
        change = changed;
        return this;
    }

    HedgeScene withoutChain() {
        chain = false;
        return this;
    }

    /** Condors of one lot, 200 points wide. */
    HedgeScene condors(int number) {
        condors = number;
        return this;
    }

    HedgeScene holding(Position position) {
        hedges.add(position);
        return this;
    }

    HedgeDecision decide(HedgeParameters parameters, LadderState before) {
        Money nav = Money.ofDollars(1_000_000);
        Book book = new Book(
                MARKET, "account", session, Stage.STRATEGY, 3, state, nav, nav, Money.ZERO, "mandate", positions());
        OfficialCloses previous = new OfficialCloses(Optional.of(session.minusDays(1)), previousVix, vxRatio);
        Optional<VixMarket> vix =
                chain ? Optional.of(change.apply(new FlatVixMarket(session, future, expiries))) : Optional.empty();
        Snapshot snapshot = new Snapshot(
                MARKET,
                session,
                SnapshotId.of(MARKET, session, SessionPhase.DECISION),
                5000,
                previous,
                Optional.empty(),
                vix,
                "NO_RATE",
                chain ? "" : "NO_CHAIN");
        return new LayeredVixHedge(parameters, FillModel.halfSpread(), FeeSchedule.CBOE_2024_11_01)
                .decide(book, snapshot, before);
    }

    private List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        if (condors > 0) {
            positions.add(leg(4500, +1));
            positions.add(leg(4700, -1));
        }
        positions.addAll(hedges);
        return positions;
    }

    private Position leg(double strike, int side) {
        OptionContract put = new OptionContract(OptionRoot.SPXW, session.plusDays(30), PutCall.PUT, strike);
        return new Position(Role.STRATEGY, "condor", put, (long) side * condors, session.minusDays(7), 1000, 2000);
    }

    /** Every fill as quantity, contract and price in points. */
    static String fills(Trade trade) {
        return trade.fills().stream().map(HedgeScene::fill).collect(Collectors.joining(" "));
    }

    private static String fill(Fill fill) {
        String contract = fill.contract() instanceof OptionContract option
                ? option.putCall().name().charAt(0) + EcmaScriptNumber.format(option.strike())
                : fill.contract().symbol().replaceAll(" .*", "");
        return (fill.quantity() > 0 ? "+" : "") + fill.quantity() + contract + "@"
                + EcmaScriptNumber.format(fill.priceHundredths() / 100.0);
    }
}

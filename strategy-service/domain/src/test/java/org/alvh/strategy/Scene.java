package org.alvh.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;

/**
 * What one decision of the strategy stands on. As it is built, everything allows an entry: a Monday, an active
 * account of a million without positions, a previous VIX close of 14, one expiry of 45 days.
 */
final class Scene {

    static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final MarketId MARKET = new MarketId(MarketId.Kind.SIM, "scene");

    private LocalDate session = MONDAY;
    private AccountState state = AccountState.ACTIVE;
    private Money nav = Money.ofDollars(1_000_000);
    private Money margin = Money.ZERO;
    private OptionalDouble previousVix = OptionalDouble.of(14);
    private double spot = FlatSlice.FORWARD;
    private Optional<OptionChain> chain = Optional.of(FakeChain.of(FlatSlice.fine(OptionRoot.SPXW, MONDAY, 45)));
    private String absence = "";
    private CondorLog log = CondorLog.empty();
    private final List<Position> positions = new ArrayList<>();

    Scene on(LocalDate date) {
        session = date;
        return chain(FlatSlice.fine(OptionRoot.SPXW, date, 45));
    }

    Scene state(AccountState value) {
        state = value;
        return this;
    }

    Scene nav(String dollars) {
        nav = Money.parse(dollars);
        return this;
    }

    Scene margin(String dollars) {
        margin = Money.parse(dollars);
        return this;
    }

    /** The VIX close of the session before; a dash for none. */
    Scene previousVix(String level) {
        previousVix = level.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(level));
        return this;
    }

    Scene spot(double points) {
        spot = points;
        return this;
    }

    Scene chain(FlatSlice... slices) {
        chain = Optional.of(FakeChain.of(slices));
        absence = "";
        return this;
    }

    Scene withoutChain(String reason) {
        chain = Optional.empty();
        absence = reason;
        return this;
    }

    Scene lastEntry(LocalDate date) {
        log = new CondorLog(Optional.of(date));
        return this;
    }

    /** A leg of one lot a campaign, long above zero; the entry price in points. */
    Scene holding(String campaign, int days, PutCall putCall, double strike, int quantity, double entry) {
        OptionContract contract = new OptionContract(OptionRoot.SPXW, session.plusDays(days), putCall, strike);
        long hundredths = Math.round(entry * 100);
        positions.add(new Position(
                Role.STRATEGY, campaign, contract, quantity, session.minusDays(7), hundredths, 2 * hundredths));
        return this;
    }

    /** A condor of one lot sold for ten points. */
    Scene holdingCondor(String campaign, int days) {
        return holding(campaign, days, PutCall.PUT, 4595, +1, 4)
                .holding(campaign, days, PutCall.PUT, 4775, -1, 10)
                .holding(campaign, days, PutCall.CALL, 5250, -1, 8)
                .holding(campaign, days, PutCall.CALL, 5440, +1, 4);
    }

    Decision decide(CondorParameters parameters) {
        return decide(parameters, FillModel.halfSpread());
    }

    Decision decide(CondorParameters parameters, FillModel fills) {
        return new CondorStrategy(parameters, fills, FeeSchedule.CBOE_2024_11_01).decide(book(), snapshot(), log);
    }

    Book book() {
        return new Book(MARKET, "account", session, Stage.SETTLE, 2, state, nav, nav, margin, "mandate", positions);
    }

    Snapshot snapshot() {
        OfficialCloses previous =
                new OfficialCloses(Optional.of(session.minusDays(1)), previousVix, OptionalDouble.empty());
        return new Snapshot(
                MARKET,
                session,
                SnapshotId.of(MARKET, session, SessionPhase.DECISION),
                spot,
                previous,
                chain,
                Optional.empty(),
                absence,
                "NO_VIX_CLOSE");
    }

    /** What stood in the way of an entry, with the numbers seen; what was opened where nothing did. */
    static String entry(Decision decision) {
        String refusals = decision.outcomes().stream()
                .filter(outcome -> outcome.subject().equals("entry"))
                .filter(outcome -> outcome.verdict() != RuleOutcome.Verdict.PASSED)
                .map(Scene::text)
                .collect(Collectors.joining("; "));
        String opened = decision.trades().stream()
                .filter(trade -> trade.effect() == Trade.Effect.OPEN)
                .map(trade -> trade.cause() + " " + fills(trade))
                .collect(Collectors.joining("; "));
        return refusals + opened;
    }

    /** Rule, reason where it is another word, and what was seen. */
    static String text(RuleOutcome outcome) {
        StringBuilder text = new StringBuilder(outcome.rule());
        if (!outcome.reason().equals(outcome.rule())) {
            text.append(' ').append(outcome.reason());
        }
        for (RuleOutcome.Observation seen : outcome.observed()) {
            text.append(' ').append(seen.name()).append('=').append(EcmaScriptNumber.format(seen.value()));
        }
        return text.toString();
    }

    /** Every fill as quantity, strike and price in points. */
    static String fills(Trade trade) {
        return trade.fills().stream().map(Scene::fill).collect(Collectors.joining(" "));
    }

    private static String fill(Fill fill) {
        OptionContract contract = (OptionContract) fill.contract();
        return (fill.quantity() > 0 ? "+" : "")
                + fill.quantity()
                + contract.putCall().name().charAt(0)
                + EcmaScriptNumber.format(contract.strike())
                + "@"
                + EcmaScriptNumber.format(fill.priceHundredths() / 100.0);
    }
}

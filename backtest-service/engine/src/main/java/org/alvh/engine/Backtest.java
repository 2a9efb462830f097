package org.alvh.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.hedge.HedgeDecision;
import org.alvh.hedge.LadderState;
import org.alvh.hedge.LayeredVixHedge;
import org.alvh.marketdata.replay.MarketSession;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.portfolio.account.SessionOpen;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.account.Valuation;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.CondorRisk;
import org.alvh.quant.trade.Decision;
import org.alvh.strategy.CondorLog;
import org.alvh.strategy.CondorStrategy;

/**
 * One account led through a market by the same domains that trade live, joined by method calls. A session goes
 * OPEN, SETTLE, DECISION (strategy, then hedge on the book that the strategy left), CLOSE.
 */
public final class Backtest {

    private final ReplayedMarket market;
    private final BacktestSpec spec;
    private final String mandateHash;
    private final CondorStrategy strategy;
    private final LayeredVixHedge hedge;
    private final TradingAccount account;
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<Decision> strategyDecisions = new ArrayList<>();
    private final List<HedgeDecision> hedgeDecisions = new ArrayList<>();
    private CondorLog condorLog = CondorLog.empty();
    private LadderState ladder;

    private Backtest(ReplayedMarket market, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        this.market = market;
        this.spec = spec;
        this.mandateHash = mandate.document().hash();
        this.strategy = new CondorStrategy(mandate.condor(), mandate.fills(), mandate.fees());
        this.hedge = new LayeredVixHedge(mandate.hedge(), mandate.fills(), mandate.fees());
        this.account = new TradingAccount(market.id(), spec.account(), market.calendar(), spec.capital());
        this.ladder = LadderState.armed(mandate.hedge());
    }

    /** Runs a spec over the sessions of its range; empty where the market has none in it. */
    public static Optional<RunResult> run(ReplayedMarket market, BacktestSpec spec) {
        Backtest run = new Backtest(market, spec);
        for (LocalDate date : market.dates()) {
            if (!date.isBefore(spec.from()) && !date.isAfter(spec.to())) {
                run.play(market.session(date));
            }
        }
        return run.sessions.isEmpty() ? Optional.empty() : Optional.of(run.result());
    }

    private void play(MarketSession session) {
        account.open(new SessionOpen(session.date(), session.spxOpening(), session.vixOpening()), mandateHash);
        Book settled = account.settle(session.spxClosing());
        Snapshot snapshot = session.snapshot();
        Decision condors = strategy.decide(settled, snapshot, condorLog);
        condorLog = condorLog.after(condors);
        Book traded = account.apply(condors);
        HedgeDecision layers = hedge.decide(traded, snapshot, ladder);
        ladder = layers.after();
        account.apply(layers.decision());
        Valuation valuation =
                account.close(new ClosingPrices(snapshot.spx(), snapshot.vix()), session.previousBillYieldPercent());
        strategyDecisions.add(condors);
        hedgeDecisions.add(layers);
        sessions.add(new SessionRecord(
                session.date(),
                valuation,
                CondorRisk.openCondors(traded.positions()),
                ladder.layersOn(),
                session.spxClose(),
                session.vixClose(),
                snapshot.previous().vix(),
                session.billYieldPercent(),
                snapshot.spx().isPresent(),
                snapshot.spx().filter(OptionChain::modelled).isPresent()));
    }

    private RunResult result() {
        return new RunResult(
                spec,
                market.id(),
                sessions,
                strategyDecisions,
                hedgeDecisions,
                account.ledger().journal(),
                account.settlements(),
                account.groups());
    }
}

package org.alvh.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.engine.SessionRecord;
import org.alvh.hedge.HedgeDecision;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.portfolio.account.Valuation;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Decision;

/** Runs on the first sessions of a simulated market, and the reports made of them. */
final class SimulatedRuns {

    private static final long SEED = 42;

    private final ReplayedMarket market;
    private final LocalDate from;
    private final LocalDate to;

    private SimulatedRuns(ReplayedMarket market, LocalDate from) {
        this.market = market;
        this.from = from;
        this.to = market.dates().getLast();
    }

    static SimulatedRuns ofSessions(int sessions) {
        return ofSessions(sessions, MarketId.simulated(SimulatedMarket.VERSION, SEED));
    }

    /** The same days under a name of another kind of market. */
    static SimulatedRuns ofSessions(int sessions, MarketId id) {
        SimulatedMarket simulated = new SimulatedMarket(SEED, ExchangeCalendar.newYork());
        MarketHistory history = new MarketHistory(simulated.days(sessions));
        return new SimulatedRuns(
                new ReplayedMarket(id, MarketRecord.of(history), MarketAssumptions.standard()),
                simulated.firstSession());
    }

    RunResult run(Mandate mandate, long dollars) {
        BacktestSpec spec = new BacktestSpec("test", mandate, from, to, Money.ofDollars(dollars));
        return Backtest.run(market, spec).orElseThrow();
    }

    /** A run with everything beside it that a report can show. */
    ReportInput input(Mandate mandate, long dollars) {
        RunResult run = run(mandate, dollars);
        RunResult unhedged = run(mandate.withHedge(HedgePreset.NONE.parameters()), dollars);
        RunResult control = run(MandatePreset.STATIC45.mandate(), dollars);
        return new ReportInput(
                run,
                List.of(
                        new ReportInput.Comparison("Unhedged", unhedged),
                        new ReportInput.Comparison("STATIC45", control)),
                List.of(new ReportInput.Sensitivity("Dividend yield 1.8%", "0%", unhedged)),
                "simulated history",
                "d".repeat(64),
                "e".repeat(64));
    }

    /**
     * A run of many days whose value jumps at random every day, so that no point of its chart can be left out for
     * lying on a line. What was decided and traded is that of a short run, over and over.
     */
    static RunResult stretched(RunResult run, int days) {
        RandomGenerator random = new SplittableRandom(SEED);
        List<SessionRecord> sessions = new ArrayList<>();
        List<Decision> condors = new ArrayList<>();
        List<HedgeDecision> layers = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            int original = i % run.sessions().size();
            LocalDate date = LocalDate.of(1990, 1, 2).plusDays(i);
            sessions.add(jumping(run.sessions().get(original), date, random));
            condors.add(run.strategyDecisions().get(original));
            layers.add(run.hedgeDecisions().get(original));
        }
        return new RunResult(
                run.spec(), run.market(), sessions, condors, layers, run.journal(), run.settlements(), run.groups());
    }

    private static SessionRecord jumping(SessionRecord session, LocalDate date, RandomGenerator random) {
        Valuation was = session.valuation();
        Money nav = Money.ofCents(random.nextLong(90_000_000, 110_000_000));
        Valuation valuation = new Valuation(
                date, nav, nav, was.cash(), was.margin(), was.condorsOpen(), was.staleMarks(), was.positions());
        return new SessionRecord(
                date,
                valuation,
                session.condorsProtected(),
                session.layersOn(),
                session.spxClose(),
                OptionalDouble.of(random.nextDouble(10, 80)),
                session.previousVixClose(),
                session.billYieldPercent(),
                session.hasChain(),
                session.modelled());
    }
}

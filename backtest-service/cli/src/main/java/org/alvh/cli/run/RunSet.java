package org.alvh.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.alvh.cli.NoAnswer;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.engine.report.ReportInput.Comparison;
import org.alvh.engine.report.ReportInput.Sensitivity;
import org.alvh.marketdata.modelled.ModelledMarket;
import org.alvh.quant.execution.FillModel;

/**
 * A run with the runs that it is reported beside: the same condors unhedged, the control, and itself under other
 * readings of what was decided by convention. They share no state, so they run side by side.
 */
record RunSet(RunResult run, List<Comparison> comparisons, List<Sensitivity> sensitivities) {

    static RunSet of(RunMarket market, BacktestSpec spec) {
        CompletableFuture<RunSet> others = CompletableFuture.supplyAsync(() -> others(market, spec));
        RunSet own = own(market, spec);
        try {
            return own.with(others.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private RunSet with(RunSet other) {
        List<Comparison> allComparisons = new ArrayList<>(comparisons);
        allComparisons.addAll(other.comparisons);
        List<Sensitivity> allSensitivities = new ArrayList<>(sensitivities);
        allSensitivities.addAll(other.sensitivities);
        return new RunSet(run, allComparisons, allSensitivities);
    }

    /** The run and all that is priced on the same surfaces. */
    private static RunSet own(RunMarket market, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        ModelledMarket priced = priced(market, mandate);
        RunResult run = run(priced, spec);
        List<Comparison> comparisons = new ArrayList<>();
        if (!mandate.hedge().layers().isEmpty()) {
            Mandate unhedged = mandate.withHedge(HedgePreset.NONE.parameters());
            comparisons.add(new Comparison("unhedged", run(priced, spec.withMandate(unhedged))));
        }
        List<Sensitivity> sensitivities = new ArrayList<>();
        FillModel fills = mandate.fills();
        String decided = "Orders of several legs give up " + fills.packageShare() + " of the half-spread";
        for (double share : new double[] {0, 1}) {
            if (share != fills.packageShare()) {
                FillModel other = new FillModel(
                        share, Math.max(share, fills.singleLegShare()), fills.stressShare(), fills.stressVix());
                FillModel atMid = new FillModel(0, 0, 0, fills.stressVix());
                RunResult again = run(priced, spec.withMandate(mandate.withFills(share == 0 ? atMid : other)));
                sensitivities.add(
                        new Sensitivity(decided, share == 0 ? "every fill at mid" : "every fill at natural", again));
            }
        }
        return new RunSet(run, comparisons, sensitivities);
    }

    /** The control, and the run without dividends, each on surfaces of its own. */
    private static RunSet others(RunMarket market, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        List<Comparison> comparisons = new ArrayList<>();
        Mandate control = MandatePreset.STATIC45
                .mandate()
                .withFills(mandate.fills())
                .withListing(mandate.market().listing())
                .withDividendYield(mandate.market().dividendYield());
        RunResult controlled = run(priced(market, control), spec.withMandate(control));
        if (!mandate.condor().equals(control.condor())) {
            comparisons.add(new Comparison(MandatePreset.STATIC45.name(), controlled));
        }
        List<Sensitivity> sensitivities = new ArrayList<>();
        if (mandate.market().dividendYield() != 0) {
            Mandate other = mandate.withDividendYield(0);
            sensitivities.add(new Sensitivity(
                    "Index forwards carry a dividend yield of "
                            + mandate.market().dividendYield(),
                    "no dividends",
                    run(priced(market, other), spec.withMandate(other))));
        }
        return new RunSet(controlled, comparisons, sensitivities);
    }

    private static ModelledMarket priced(RunMarket market, Mandate mandate) {
        return new ModelledMarket(
                market.id(),
                market.history(),
                mandate.market().listing(),
                mandate.market().dividendYield());
    }

    private static RunResult run(ModelledMarket market, BacktestSpec spec) {
        return Backtest.run(market, spec)
                .orElseThrow(() -> new NoAnswer("no session from " + spec.from() + " to " + spec.to()));
    }
}

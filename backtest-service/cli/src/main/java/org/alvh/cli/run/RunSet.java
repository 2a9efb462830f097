package org.alvh.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.SmileForm;

/**
 * A run with the runs that it is reported beside: the same condors unhedged, the control, and itself under other
 * readings of what was decided by convention. They share no state, so they run side by side.
 */
record RunSet(RunResult run, List<Comparison> comparisons, List<Sensitivity> sensitivities) {

    static RunSet of(RunMarket market, BacktestSpec spec) {
        CompletableFuture<Optional<Comparison>> control = CompletableFuture.supplyAsync(() -> control(market, spec));
        CompletableFuture<List<Sensitivity>> dividends = control.thenApplyAsync(_ -> withoutDividends(market, spec));
        ReplayedMarket priced = priced(market, spec.mandate());
        RunResult run = run(priced, spec);
        List<Comparison> comparisons = new ArrayList<>(unhedged(priced, spec));
        List<Sensitivity> sensitivities = new ArrayList<>(otherFills(priced, spec));
        sensitivities.add(otherSmile(market, spec));
        joined(control).ifPresent(comparisons::add);
        sensitivities.addAll(joined(dividends));
        return new RunSet(run, comparisons, sensitivities);
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static List<Comparison> unhedged(ReplayedMarket priced, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        if (mandate.hedge().layers().isEmpty()) {
            return List.of();
        }
        Mandate bare = mandate.withHedge(HedgePreset.NONE.parameters());
        return List.of(new Comparison("unhedged", run(priced, spec.withMandate(bare))));
    }

    private static List<Sensitivity> otherFills(ReplayedMarket priced, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        String decided = "Orders of several legs give up " + mandate.fills().packageShare() + " of the half-spread";
        RunResult atMid = run(priced, spec.withMandate(mandate.withFills(FillModel.always(0))));
        RunResult atNatural = run(priced, spec.withMandate(mandate.withFills(FillModel.always(1))));
        return List.of(
                new Sensitivity(decided, "every fill at mid", atMid),
                new Sensitivity(decided, "every fill at natural", atNatural));
    }

    /** The control on surfaces of its own; none beside a run of the control's own condors. */
    private static Optional<Comparison> control(RunMarket market, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        Mandate control =
                MandatePreset.STATIC45.mandate().withFills(mandate.fills()).withMarket(mandate.market());
        if (mandate.condor().equals(control.condor())) {
            return Optional.empty();
        }
        RunResult run = run(priced(market, control), spec.withMandate(control));
        return Optional.of(new Comparison(MandatePreset.STATIC45.name(), run));
    }

    private static List<Sensitivity> withoutDividends(RunMarket market, BacktestSpec spec) {
        Mandate mandate = spec.mandate();
        if (mandate.market().dividendYield() == 0) {
            return List.of();
        }
        return List.of(new Sensitivity(
                "Index forwards carry a dividend yield of " + mandate.market().dividendYield(),
                "no dividends",
                on(market, spec, mandate.market().withDividendYield(0))));
    }

    private static Sensitivity otherSmile(RunMarket market, BacktestSpec spec) {
        MarketAssumptions decided = spec.mandate().market();
        return switch (decided.smile()) {
            case SKEW ->
                new Sensitivity(
                        "Modelled smiles follow VIX and SKEW",
                        "VVIX as well",
                        on(market, spec, decided.withSmile(SmileForm.SKEW_AND_VVIX)));
            case SKEW_AND_VVIX ->
                new Sensitivity(
                        "Modelled smiles follow VIX, SKEW and VVIX",
                        "VIX and SKEW alone",
                        on(market, spec, decided.withSmile(SmileForm.SKEW)));
        };
    }

    private static RunResult on(RunMarket market, BacktestSpec spec, MarketAssumptions assumptions) {
        Mandate other = spec.mandate().withMarket(assumptions);
        return run(priced(market, other), spec.withMandate(other));
    }

    private static ReplayedMarket priced(RunMarket market, Mandate mandate) {
        return new ReplayedMarket(market.id(), market.record(), mandate.market());
    }

    private static RunResult run(ReplayedMarket market, BacktestSpec spec) {
        return Backtest.run(market, spec)
                .orElseThrow(() -> new NoAnswer("no session from " + spec.from() + " to " + spec.to()));
    }
}

package org.alvh.engine.report;

import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.RunResult;
import org.alvh.quant.money.Money;

/**
 * A run in the report, with the name and the stroke under which every chart and table shows it.
 *
 * @param style class of its line: {@code run} for the run itself
 */
record Contender(String name, String style, RunResult run, RunFigures figures) {

    static Contender of(String name, String style, RunResult run) {
        return new Contender(name, style, run, RunFigures.of(run));
    }

    /** The mandate's name and its hedge's, such as {@code SEED45 + LADDER}. */
    static String nameOf(Mandate mandate) {
        String hedge = HedgePreset.nameOf(mandate.hedge());
        return hedge.equals(HedgePreset.NONE.name()) ? mandate.name() + ", unhedged" : mandate.name() + " + " + hedge;
    }

    Money capital() {
        return run.spec().capital();
    }

    Money finalNav() {
        return run.sessions().getLast().valuation().navMid();
    }

    double totalReturn() {
        return finalNav().dollars() / capital().dollars() - 1;
    }

    boolean isHedged() {
        return !run.spec().mandate().hedge().layers().isEmpty();
    }

    double[] nav() {
        return run.sessions().stream()
                .mapToDouble(session -> session.valuation().navMid().dollars())
                .toArray();
    }

    /** The fall from the highest value so far, capital included, as a fraction at or below zero. */
    double[] underwater() {
        double[] nav = nav();
        double peak = capital().dollars();
        for (int i = 0; i < nav.length; i++) {
            peak = Math.max(peak, nav[i]);
            nav[i] = nav[i] / peak - 1;
        }
        return nav;
    }
}

package org.alvh.engine.report;

import java.util.List;
import java.util.Objects;
import org.alvh.engine.RunResult;

/**
 * What a report is made of.
 *
 * @param comparisons other mandates over the same sessions and capital, drawn and tabled beside the run
 * @param sensitivities the run again with one convention read differently
 * @param dataLabel what history the run was made on, in words
 * @param dataHash names the history's content
 * @param resultHash names the run's result
 */
public record ReportInput(
        RunResult run,
        List<Comparison> comparisons,
        List<Sensitivity> sensitivities,
        String dataLabel,
        String dataHash,
        String resultHash) {

    public ReportInput {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(dataLabel, "dataLabel");
        Objects.requireNonNull(dataHash, "dataHash");
        Objects.requireNonNull(resultHash, "resultHash");
        comparisons = List.copyOf(comparisons);
        sensitivities = List.copyOf(sensitivities);
        if (run.sessions().isEmpty()) {
            throw new IllegalArgumentException("a run without sessions has nothing to report");
        }
        for (Comparison comparison : comparisons) {
            requireSameSessions(run, comparison);
        }
    }

    /** Another mandate on the same sessions, such as the same condors unhedged. */
    public record Comparison(String name, RunResult run) {
        public Comparison {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(run, "run");
        }
    }

    /**
     * The run with one decided convention read another way.
     *
     * @param convention what was decided in the run
     * @param reading what this re-run takes instead
     */
    public record Sensitivity(String convention, String reading, RunResult run) {
        public Sensitivity {
            Objects.requireNonNull(convention, "convention");
            Objects.requireNonNull(reading, "reading");
            Objects.requireNonNull(run, "run");
        }
    }

    private static void requireSameSessions(RunResult run, Comparison comparison) {
        boolean same = run.sessions().size() == comparison.run().sessions().size();
        for (int i = 0; same && i < run.sessions().size(); i++) {
            same = run.sessions()
                    .get(i)
                    .date()
                    .equals(comparison.run().sessions().get(i).date());
        }
        if (!same) {
            throw new IllegalArgumentException("comparison " + comparison.name()
                    + " has other sessions than the run: run it on the same market and range");
        }
    }
}

package org.alvh.bench;

import java.util.Locale;

/** The table on standard output. */
final class ResultTable {

    private static final String LINE = "%-22s %10s %10s %7s %8s %4s  %s";

    private ResultTable() {}

    static String heading() {
        return String.format(Locale.ROOT, LINE, "row", "ours ns", "peer ns", "ratio", "must", "met", "peer");
    }

    static String line(Contest.Result result) {
        return String.format(
                Locale.ROOT,
                LINE,
                result.row().name(),
                String.format(Locale.ROOT, "%.1f", result.ours()),
                String.format(Locale.ROOT, "%.1f", result.theirs()),
                String.format(Locale.ROOT, "%.1f", result.ratio()),
                result.row().must().text(),
                result.isMet() ? "yes" : "no",
                result.row().peer());
    }
}

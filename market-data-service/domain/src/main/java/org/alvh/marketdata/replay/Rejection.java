package org.alvh.marketdata.replay;

import java.util.Optional;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;

/**
 * How it is said that something is missing because the quality gate rejected it: a name that does not change, then
 * rule and reason.
 */
final class Rejection {

    private Rejection() {}

    static String of(Verdict verdict) {
        return name(verdict.subject()) + ": " + verdict.rule() + ", " + verdict.reason();
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Subject.OfChain chain -> "REJECTED_CHAIN_" + chain.name();
            case Subject.OfSeries value ->
                "REJECTED_" + series(value).map(Series::name).orElseGet(value::name);
        };
    }

    private static Optional<Series> series(Subject.OfSeries value) {
        return Series.ofColumn(value.name());
    }
}

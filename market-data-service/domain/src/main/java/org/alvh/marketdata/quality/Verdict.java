package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one rule says against a subject.
 *
 * @param measured the number that was judged and its limit
 * @param known the day from whose close it is known: a bad print shows only when it is gone
 * @param reason in words, with values
 */
public record Verdict(
        Subject subject, QualityRule rule, Severity severity, Measured measured, LocalDate known, String reason)
        implements Comparable<Verdict> {

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::subject)
            .thenComparing(Verdict::rule)
            .thenComparing(Verdict::severity)
            .thenComparing(Verdict::known)
            .thenComparing(Verdict::reason);

    public Verdict {
        if (known.isBefore(subject.date())) {
            throw new IllegalArgumentException(
                    "a verdict on " + subject + " is not known before its day, but was on " + known);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a verdict gives its reason, but that on " + subject + " gives none");
        }
    }

    /** What was read and the limit it was held to, in one unit, which the rule defines. */
    public record Measured(double reading, double limit) {

        public Measured {
            if (!Double.isFinite(reading) || !Double.isFinite(limit)) {
                throw new IllegalArgumentException(
                        "a reading and its limit are finite, not " + reading + " and " + limit);
            }
        }
    }

    public boolean rejects() {
        return severity == Severity.REJECT;
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}

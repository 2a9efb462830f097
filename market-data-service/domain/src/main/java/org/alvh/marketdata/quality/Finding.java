package org.alvh.marketdata.quality;

import java.time.LocalDate;
import org.alvh.marketdata.quality.Verdict.Measured;

/** What a rule found, before it is said on whom. */
record Finding(QualityRule rule, Severity severity, Measured measured, String reason) {

    static Finding warning(QualityRule rule, double reading, double limit, String reason) {
        return new Finding(rule, Severity.WARN, new Measured(reading, limit), reason);
    }

    static Finding rejection(QualityRule rule, double reading, double limit, String reason) {
        return new Finding(rule, Severity.REJECT, new Measured(reading, limit), reason);
    }

    /** On a subject, known at the end of its own day. */
    Verdict on(Subject subject) {
        return on(subject, subject.date());
    }

    Verdict on(Subject subject, LocalDate known) {
        return new Verdict(subject, rule, severity, measured, known, reason);
    }
}

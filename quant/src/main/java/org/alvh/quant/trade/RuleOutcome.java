package org.alvh.quant.trade;

import java.util.List;
import java.util.Objects;
import org.alvh.quant.document.DocumentValue;

/**
 * What one rule said, and the numbers it saw. A decision lists the outcome of every rule that was asked, those
 * that passed as well as those that refused.
 *
 * @param subject what was judged: an entry, a campaign, a layer
 * @param reason why, as a name that does not change: the rule's own name where it passed
 */
public record RuleOutcome(String subject, String rule, Verdict verdict, String reason, List<Observation> observed) {

    /** How a rule can end. */
    public enum Verdict {
        PASSED,
        REFUSED,
        /** A value that the rule needs was not published, so it says nothing; what needs its consent does not happen. */
        ABSTAINED
    }

    /** A number that a rule saw: a level, a threshold, a count. */
    public record Observation(String name, double value) {}

    public RuleOutcome {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        observed = List.copyOf(observed);
    }

    public static Observation saw(String name, double value) {
        return new Observation(name, value);
    }

    public static Observation saw(String name, long value) {
        return new Observation(name, (double) value);
    }

    public static RuleOutcome passed(String subject, String rule, Observation... observed) {
        return new RuleOutcome(subject, rule, Verdict.PASSED, rule, List.of(observed));
    }

    public static RuleOutcome refused(String subject, String rule, String reason, Observation... observed) {
        return new RuleOutcome(subject, rule, Verdict.REFUSED, reason, List.of(observed));
    }

    /** Passed where the rule holds, refused for {@code reason} where it does not. */
    public static RuleOutcome judged(
            String subject, String rule, boolean holds, String reason, Observation... observed) {
        return holds ? passed(subject, rule, observed) : refused(subject, rule, reason, observed);
    }

    public static RuleOutcome abstained(String subject, String rule, String reason, Observation... observed) {
        return new RuleOutcome(subject, rule, Verdict.ABSTAINED, reason, List.of(observed));
    }

    public DocumentValue.Section document() {
        DocumentValue.Builder numbers = DocumentValue.section();
        for (Observation observation : observed) {
            if (Double.isFinite(observation.value())) {
                numbers.with(observation.name(), observation.value());
            }
        }
        return DocumentValue.section()
                .with("subject", subject)
                .with("rule", rule)
                .with("verdict", verdict.name())
                .with("reason", reason)
                .with("observed", numbers.build())
                .build();
    }
}

package org.alvh.hedge;

import java.util.Objects;
import java.util.OptionalDouble;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Transition;

/** What the hedge decided, and where its layers stand afterwards. */
public record HedgeDecision(Decision decision, LadderState after) {

    public HedgeDecision {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The VIX close that the rules saw, in points. Empty where it was not published, and where no rule looked at it:
     * without a hedge, or while nothing could be quoted.
     */
    public OptionalDouble vixSeen() {
        for (RuleOutcome outcome : decision.outcomes()) {
            for (RuleOutcome.Observation seen : outcome.observed()) {
                if (seen.name().equals("vix")) {
                    return OptionalDouble.of(seen.value());
                }
            }
        }
        // A purchase says what it bought and leaves the level to its transition.
        return decision.transitions().stream()
                .filter(transition -> transition.value() > 0)
                .mapToDouble(Transition::value)
                .findFirst();
    }

    public DocumentValue.Section document() {
        return decision.document().with("layers", after.document());
    }
}

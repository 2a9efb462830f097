package org.alvh.hedge;

import java.util.Objects;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.trade.Decision;

/** What the hedge decided, and where its layers stand afterwards. */
public record HedgeDecision(Decision decision, LadderState after) {

    public HedgeDecision {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(after, "after");
    }

    public DocumentValue.Section document() {
        return decision.document().with("layers", after.document());
    }
}

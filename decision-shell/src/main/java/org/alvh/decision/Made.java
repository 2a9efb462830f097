package org.alvh.decision;

import com.google.protobuf.MessageLite;
import java.util.Objects;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Trade;

/** A decision and the event that tells of it. */
public record Made(Decision decision, MessageLite event) {

    public Made {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(event, "event");
    }

    /** True where it opens a position. */
    boolean opens() {
        return decision.trades().stream().anyMatch(trade -> trade.effect() == Trade.Effect.OPEN);
    }
}

package org.alvh.gateway.view;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.trade.RuleOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule that was asked: what it compared with what, and what it said. */
@Schema(name = "Rule")
public record RuleView(
        @Schema(description = "Campaign, layer or entry that it was asked about.")
        String subject,

        @Schema(examples = "VIX_GATE") String rule,
        RuleOutcome.Verdict verdict,

        @Schema(
                description = "Name of the reason; such names never change. Where data was rejected words follow after"
                        + " a colon, and the part before it is the name.",
                examples = {"VIX_NOT_BELOW", "REJECTED_CHAIN_SPXW: ZERO_BIDS, 83 of 90 options have no bid, 92.2 %"})
        String reason,

        @Schema(description = "What was judged; null where the rule compares no number.")
        OptionalDouble reading,

        OptionalDouble limit,

        @Schema(description = "How the reading stands to the limit where the rule passes.")
        Optional<Relation> relation,

        @Schema(description = "Of reading and limit.") Optional<Unit> unit) {

    /** How a reading stands to its limit. */
    public enum Relation {
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST
    }

    /** What a reading and its limit are counted in. */
    public enum Unit {
        /** Index or volatility points. */
        POINTS,
        DOLLARS,
        CALENDAR_DAYS,
        COUNT,
        /** A fraction of one. */
        SHARE
    }
}

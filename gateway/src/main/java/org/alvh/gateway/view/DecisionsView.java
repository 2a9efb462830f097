package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.alvh.quant.trade.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decisions of both roles, newest first. */
@Schema(name = "Decisions")
public record DecisionsView(@JsonUnwrapped Provenance provenance, List<DecisionView> decisions) {

    public DecisionsView {
        decisions = List.copyOf(decisions);
    }

    /** What one role decided in one session. */
    @Schema(name = "Decision")
    public record DecisionView(
            LocalDate session,
            Role role,
            String decisionId,

            @Schema(description = "Market time of the decision.")
            OffsetDateTime decidedAt,

            @Schema(description = "What it was decided on.") String snapshotId,
            String mandateHash,

            @Schema(description = "True where it was made after its market time; it is the same decision.")
            boolean late,

            @Schema(description = "In the order in which they were asked.")
            List<RuleView> rules,

            List<TradeView> trades) {

        public DecisionView {
            rules = List.copyOf(rules);
            trades = List.copyOf(trades);
        }
    }
}

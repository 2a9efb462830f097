package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.instrument.Settlement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account's last decision says of condors, and what comes next for those that are open. */
@Schema(name = "CondorDecision")
public record CondorDecisionView(
        @JsonUnwrapped Provenance provenance,

        @Schema(description = "Null before the first decision.")
        Optional<String> decisionId,

        @Schema(description = "Market time of the decision.")
        Optional<OffsetDateTime> decidedAt,

        @Schema(description = "In the order in which they were asked.")
        List<RuleView> rules,

        List<TradeView> opened,
        List<TradeView> closed,

        @Schema(description = "First entry rule that did not pass; null where a condor was opened.")
        Optional<RuleView> blockedBy,

        @Schema(description = "What an entry would have sold; null where one was opened or none can be built.")
        Optional<SketchView> wouldSell,

        @Schema(description = "Of every condor that is open after the decision, in the order of their entries.")
        List<OutlookView> outlooks) {

    public CondorDecisionView {
        rules = List.copyOf(rules);
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        outlooks = List.copyOf(outlooks);
    }

    /** A condor that was not sold. */
    @Schema(name = "Sketch")
    public record SketchView(
            LocalDate expiry,
            Settlement settlement,
            StrikesView strikes,

            @Schema(description = "Points for one lot, at the mid.")
            double creditMid,

            @Schema(description = "True where the quotes come from a model.")
            boolean modelled,

            long lots) {}

    /** The rule that ends a condor if nothing does before. */
    public enum Exit {
        /** Closed once so few calendar days are left. */
        TIME,
        /** Held until it settles. */
        EXPIRY
    }

    /** What comes next for an open condor. */
    @Schema(name = "Outlook")
    public record OutlookView(
            String campaign,
            Exit exit,

            @Schema(description = "Session on which that rule ends it.")
            LocalDate exitOn,

            @Schema(description = "Calendar days to expiry at which it is closed; 0 where it is held.")
            int exitDays,

            @Schema(description = "Closed earlier where buying back costs at most this, points for one lot.")
            OptionalDouble profitDebit,

            @Schema(description = "What buying back would have cost, points for one lot.")
            OptionalDouble debit,

            NearestView nearest) {}

    /** The short strike that is nearest to the index. */
    @Schema(name = "Nearest")
    public record NearestView(
            PutCall side,

            @Schema(description = "Index points to that strike; below zero once it is passed.")
            double points,

            @Schema(description = "The same in expected moves of one session.")
            OptionalDouble expectedMoves) {}
}

package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an account's hedge stands after its last decision. */
@Schema(name = "Hedge")
public record HedgeView(
        @JsonUnwrapped Provenance provenance,

        @Schema(description = "Null before the first decision.")
        Optional<String> decisionId,

        @Schema(description = "Market time of the decision.")
        Optional<OffsetDateTime> decidedAt,

        @Schema(description = "In the order in which they were asked.")
        List<RuleView> rules,

        @Schema(description = "The official VIX close that the decision saw, points.")
        OptionalDouble vix,

        @Schema(description = "Session of that close.") Optional<LocalDate> vixSession,

        @Schema(description = "In the order of the ladder; empty for a mandate without a hedge.")
        List<LayerView> layers,

        List<TradeView> opened,
        List<TradeView> closed,

        @Schema(description = "How many sessions the lanes reach back; fewer in an account's first sessions.")
        int laneSessions,

        @Schema(description = "Newest first, at most one for each session asked for.")
        List<TransitionView> transitions) {

    public HedgeView {
        rules = List.copyOf(rules);
        layers = List.copyOf(layers);
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        transitions = List.copyOf(transitions);
    }

    /** A layer's change from one status to another. */
    @Schema(name = "Transition")
    public record TransitionView(
            LocalDate session,
            @Schema(description = "From 1.") int layer,
            LayerStatus from,
            LayerStatus to,
            String cause,

            @Schema(description = "The VIX close that caused it, points; null where no close did.")
            OptionalDouble vix) {}
}

package org.alvh.gateway.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One layer of the hedge: where it stands, and what changes it next. */
@Schema(name = "Layer")
public record LayerView(
        @Schema(description = "From 1.") int layer,
        LayerStatus status,

        @Schema(description = "Bought on a VIX close above this, points, while condors are open.")
        double opensAbove,

        @Schema(description = "Sold after enough VIX closes in a row below this, points.")
        double disarmsBelow,

        @Schema(description = "How many closes in a row are enough.")
        int disarmCloses,

        @Schema(description = "Share of the condors' risk notional that it hedges.")
        double share,

        Instrument instrument,

        @Schema(description = "The position that it holds while ON.")
        Optional<String> position,

        @Schema(description = "VIX closes in a row below the level so far.")
        int closesBelow,

        @Schema(
                description = "Points of VIX to the next level: up to opensAbove while ARMED, down to"
                        + " disarmsBelow while ON.")
        OptionalDouble distance,

        @Schema(description = "Session on which it is rolled if it is still wanted.")
        Optional<LocalDate> rollsOn,

        @Schema(description = "VIX closes until it can be armed again.")
        int cooldownClosesLeft,

        LaneView lane) {

    /** What a layer buys. */
    public enum Instrument {
        CALL,
        VERTICAL,
        FUTURE_OR_VERTICAL
    }

    /** When the layer was ON, as far back as was asked for. */
    @Schema(name = "Lane")
    public record LaneView(int sessionsOn, List<SpanView> spans) {

        public LaneView {
            spans = List.copyOf(spans);
        }
    }

    /** Sessions from the first to the last, both within. */
    @Schema(name = "Span")
    public record SpanView(LocalDate first, LocalDate last) {}
}

package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The levels of the last session beside those of the one before. */
@Schema(name = "Strip")
public record StripView(
        LevelView spx,
        Optional<LevelView> vix,
        Optional<LevelView> vix9d,
        Optional<LevelView> vix3m,
        @Schema(description = "VIX over VIX3M.") OptionalDouble ratio,

        @Schema(description = "Whether VIX3M is above VIX or not.")
        Optional<Slope> slope,

        @Schema(description = "The first VIX future.") Optional<FutureView> vx1,
        Optional<ExpectedMoveView> expectedMove) {

    /** How the volatility term structure slopes. */
    public enum Slope {
        CONTANGO,
        BACKWARDATION
    }

    /** A level and its change since the session before. */
    @Schema(name = "Level")
    public record LevelView(
            @Schema(description = "Points.") double value,
            @Schema(description = "Points.") OptionalDouble change,

            @Schema(description = "Percent of the level before.")
            OptionalDouble changePercent) {}

    /** The level of a future. */
    @Schema(name = "FutureLevel")
    public record FutureView(@JsonUnwrapped LevelView level, Optional<LocalDate> expiry) {}

    /** One standard deviation of the next session's close, as the market prices it. */
    @Schema(name = "ExpectedMove")
    public record ExpectedMoveView(
            @Schema(description = "Index points.") double points,

            @Schema(description = "Percent of the closing index.")
            double percent,

            @Schema(description = "EDR, or EDR0 where a short-dated volatility index is not known.", examples = "EDR")
            String definition) {}
}

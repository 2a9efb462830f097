package org.alvh.gateway.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Options or futures that were bought together, at their last marks. */
@Schema(name = "Holding")
public record HoldingView(
        String position,

        @Schema(description = "Layer that it belongs to, from 1; null for what is no layer's.")
        OptionalInt layer,

        @Schema(description = "Session of the entry.") LocalDate opened,
        List<LegView> legs,

        @Schema(description = "Lots of one whole structure.")
        long lots,

        @Schema(description = "Points for one lot, paid at entry; below zero where they were received.")
        double cost,

        @Schema(description = "Points for one lot that selling it at the marks would bring in.")
        double mark,

        @Schema(
                description = "True where the marks come from a model, false where they are quoted; null where that is"
                        + " not known, or where the session has no prices and marks are older.")
        Optional<Boolean> modelled,

        @Schema(description = "At the marks, opening fees taken in.")
        Money pnl,

        @Schema(description = "Change since the CLOSE of the session before.")
        Money today) {

    public HoldingView {
        legs = List.copyOf(legs);
    }

    /** One contract of a holding. */
    @Schema(name = "Leg")
    public record LegView(
            @Schema(description = "The contract in words.", examples = "VIX 2026-08-19 21 C")
            String contract,

            @Schema(examples = "VIX") String root,
            LocalDate expiry,
            @Schema(description = "Null for a future.") Optional<PutCall> putCall,

            @Schema(description = "Points; null for a future.")
            OptionalDouble strike,

            @Schema(description = "Lots; below zero where they are owed.")
            long quantity,

            @Schema(description = "Points.") double mark) {}
}

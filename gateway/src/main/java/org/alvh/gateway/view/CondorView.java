package org.alvh.gateway.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open condor at its last marks. */
@Schema(name = "Condor")
public record CondorView(
        String campaign,
        @Schema(description = "Session of the entry.") LocalDate opened,
        LocalDate expiry,

        @Schema(description = "Calendar days from the book's session to expiry.")
        int days,

        Settlement settlement,
        long lots,
        StrikesView strikes,

        @Schema(description = "Points for one lot, received at entry.")
        double credit,

        @Schema(description = "Points for one lot that buying it back at the marks would cost.")
        double mark,

        @Schema(
                description = "True where the marks come from a model, false where they are quoted; null where that is"
                        + " not known, or where the session has no prices and marks are older.")
        Optional<Boolean> modelled,

        @Schema(description = "Share of the credit that would be kept at the marks.")
        OptionalDouble captured,

        @Schema(description = "At the marks, opening fees taken in.")
        Money pnl,

        @Schema(description = "Change since the CLOSE of the session before.")
        Money today,

        Money openingFees) {}

package org.alvh.gateway.view;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.time.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A command that was accepted, and from when it holds. */
@Schema(name = "Accepted")
public record AcceptedView(TakesForceView takesForce) {

    /** Where in an account's sessions a command takes force. */
    @Schema(name = "TakesForce")
    public record TakesForceView(
            @Schema(description = "As the exchange plans it; null before the market's first session.")
            Optional<LocalDate> session,

            Stage stage) {}
}

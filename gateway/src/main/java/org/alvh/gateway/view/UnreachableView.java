package org.alvh.gateway.view;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that did not answer, so that what it knows is null. */
@Schema(name = "Unreachable")
public record UnreachableView(
        @Schema(examples = "strategy") String service,

        @Schema(description = "Since when it has not been reached.")
        OffsetDateTime since) {}

package org.alvh.gateway.stream.reach;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a service can be reached. */
@Schema(name = "Service")
public record ServiceView(
        @Schema(examples = "portfolio") String service,
        boolean reachable,

        @Schema(description = "Since when; of a service that is not reachable, the first question without an answer.")
        OffsetDateTime since) {

    public static ServiceView of(ServiceReach reach) {
        return new ServiceView(
                reach.service(),
                reach.reachable(),
                reach.since().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}

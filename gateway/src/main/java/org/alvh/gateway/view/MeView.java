package org.alvh.gateway.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.identity.DeskRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is logged in. */
@Schema(name = "Me")
public record MeView(
        String name,
        @Schema(description = "By name.") List<MembershipView> desks,

        @Schema(description = "What writes send in X-CSRF-Token; null for a caller with a bearer token.")
        Optional<String> csrfToken,

        @Schema(description = "When the log-in ends if it is not used again, or when the bearer token expires.")
        Optional<OffsetDateTime> logInEnds) {

    public MeView {
        desks = List.copyOf(desks);
    }

    /** A desk that one is in, and one's highest role there. */
    @Schema(name = "Membership")
    public record MembershipView(String desk, DeskRole role) {}
}

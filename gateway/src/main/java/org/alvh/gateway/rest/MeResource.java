package org.alvh.gateway.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.alvh.gateway.identity.CurrentCaller;
import org.alvh.gateway.view.MeView;
import org.alvh.gateway.view.MeView.MembershipView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who asks. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "me")
class MeResource {

    private final CurrentCaller caller;

    MeResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "me", summary = "Who is logged in, with which role on which desk")
    public MeView me() {
        List<MembershipView> desks = new TreeMap<>(caller.desks())
                .entrySet().stream()
                        .map(desk -> new MembershipView(desk.getKey(), desk.getValue()))
                        .toList();
        return new MeView(
                caller.name(),
                desks,
                caller.csrfToken(),
                caller.logInEnds()
                        .map(end -> end.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
    }
}

package org.alvh.gateway.edge;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.alvh.gateway.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the tests of the edge ask, so that they lean on no resource of the product. */
@Path("/api/v1")
class ProbeResource {

    private final CurrentCaller caller;

    ProbeResource(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Whoever asks, as the edge knows them. */
    public record Asking(String name, Optional<String> csrfToken, Optional<String> ends) {}

    @GET
    @Path("probe")
    @Operation(hidden = true)
    public Asking who() {
        return new Asking(caller.name(), caller.csrfToken(), caller.logInEnds().map(String::valueOf));
    }

    @POST
    @Path("probe")
    @Operation(hidden = true)
    public String write(String body) {
        return "written";
    }

    @GET
    @Path("probe/fault")
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException("the inside");
    }

    @GET
    @Path("probe/service/{code}")
    @Operation(hidden = true)
    public String service(@PathParam("code") Status.Code code) {
        throw new StatusRuntimeException(Status.fromCode(code).withDescription("told by the service"));
    }
}

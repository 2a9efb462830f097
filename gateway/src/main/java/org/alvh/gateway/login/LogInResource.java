package org.alvh.gateway.login;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a log-in begins and ends: whoever has none is led to the identity provider before this is reached. */
@Path(LogInPaths.LOG_IN)
class LogInResource {

    @GET
    @Operation(hidden = true)
    public Response back(@QueryParam(ReturnPath.PARAMETER) @DefaultValue(ReturnPath.HOME) String asked) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ReturnPath.of(asked).orElse(ReturnPath.HOME))
                .build();
    }
}

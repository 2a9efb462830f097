package org.alvh.gateway.edge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the tests of the edge ask of a desk, so that they lean on no resource of the product. */
@Path("/api/v1/desks/{desk}/probe")
class DeskProbeResource {

    @GET
    @RolesAllowed("viewer")
    @Operation(hidden = true)
    public String look(@PathParam("desk") String desk) {
        return "seen " + desk;
    }

    @POST
    @RolesAllowed("trader")
    @Operation(hidden = true)
    public String act(@PathParam("desk") String desk) {
        return "done " + desk;
    }
}

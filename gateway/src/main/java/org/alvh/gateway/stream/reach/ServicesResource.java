package org.alvh.gateway.stream.reach;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which services the gateway can reach; for anybody who is logged in. */
@Path("/api/v1/services")
@Tag(name = "live")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ServicesResource {

    private final Services services;

    ServicesResource(Services services) {
        this.services = services;
    }

    @GET
    @NonBlocking
    @Operation(operationId = "services", summary = "Which services can be reached, and since when")
    public List<ServiceView> services() {
        return services.all().stream().map(ServiceView::of).toList();
    }
}

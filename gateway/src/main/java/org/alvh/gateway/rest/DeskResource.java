package org.alvh.gateway.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alvh.gateway.ask.DeskAccounts;
import org.alvh.gateway.view.AccountsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a desk owns. */
@Path("/api/v1/desks/{desk:" + Names.DESK + "}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Names.VIEWER)
@RunOnVirtualThread
@Tag(name = "desk")
@Revalidated
class DeskResource {

    private final DeskAccounts accounts;

    DeskResource(DeskAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("accounts")
    @Operation(operationId = "accounts", summary = "Every account of the desk: money, stance and hedge")
    public AccountsView accounts(@PathParam("desk") String desk) {
        return accounts.of(desk);
    }
}

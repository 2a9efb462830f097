package org.alvh.gateway.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alvh.gateway.ask.AccountCommands;
import org.alvh.gateway.ask.AccountName;
import org.alvh.gateway.view.AcceptedView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Commands to an account. They take force with one of its next books; the answer says which. */
@Path("/api/v1/desks/{desk:" + Names.DESK + "}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Names.TRADER)
@RunOnVirtualThread
@Tag(name = "account")
class CommandResource {

    private static final int ACCEPTED = 202;

    private final AccountCommands commands;

    CommandResource(AccountCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("{account:" + Names.ACCOUNT + "}:pause")
    @ResponseStatus(ACCEPTED)
    @Operation(operationId = "pause", summary = "From its next book on the account opens nothing")
    @APIResponseSchema(value = AcceptedView.class, responseCode = "202", responseDescription = "Accepted")
    public AcceptedView pause(@PathParam("desk") String desk, @PathParam("account") String account) {
        return commands.pause(new AccountName(desk, account));
    }

    @POST
    @Path("{account:" + Names.ACCOUNT + "}:resume")
    @ResponseStatus(ACCEPTED)
    @Operation(operationId = "resume", summary = "From its next book on the account may open again")
    @APIResponseSchema(value = AcceptedView.class, responseCode = "202", responseDescription = "Accepted")
    public AcceptedView resume(@PathParam("desk") String desk, @PathParam("account") String account) {
        return commands.resume(new AccountName(desk, account));
    }
}

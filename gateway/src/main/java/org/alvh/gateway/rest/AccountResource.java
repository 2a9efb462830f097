package org.alvh.gateway.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.alvh.gateway.ask.AccountBook;
import org.alvh.gateway.ask.AccountCondor;
import org.alvh.gateway.ask.AccountDecisions;
import org.alvh.gateway.ask.AccountHedge;
import org.alvh.gateway.ask.AccountName;
import org.alvh.gateway.ask.DecisionRange;
import org.alvh.gateway.view.BookView;
import org.alvh.gateway.view.CondorDecisionView;
import org.alvh.gateway.view.DecisionsView;
import org.alvh.gateway.view.HedgeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an account holds, and what its rules say. */
@Path("/api/v1/desks/{desk:" + Names.DESK + "}/accounts/{account:" + Names.ACCOUNT + "}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Names.VIEWER)
@RunOnVirtualThread
@Tag(name = "account")
@Revalidated
class AccountResource {

    private static final int MOST_SESSIONS = 500;
    private static final int MOST_DECISIONS = 500;

    private final AccountBook book;
    private final AccountCondor condor;
    private final AccountHedge hedge;
    private final AccountDecisions decisions;

    AccountResource(AccountBook book, AccountCondor condor, AccountHedge hedge, AccountDecisions decisions) {
        this.book = book;
        this.condor = condor;
        this.hedge = hedge;
        this.decisions = decisions;
    }

    @GET
    @Path("book")
    @Operation(operationId = "book", summary = "What the account holds after its last book")
    public BookView book(@PathParam("desk") String desk, @PathParam("account") String account) {
        return book.of(new AccountName(desk, account));
    }

    @GET
    @Path("condor")
    @Operation(operationId = "condor", summary = "What the last decision says of condors, and what comes next")
    public CondorDecisionView condor(@PathParam("desk") String desk, @PathParam("account") String account) {
        return condor.of(new AccountName(desk, account));
    }

    @GET
    @Path("hedge")
    @Operation(operationId = "hedge", summary = "Where the layers of the hedge stand, and what changes them next")
    public HedgeView hedge(
            @PathParam("desk") String desk,
            @PathParam("account") String account,
            @Parameter(
                            description = "How many sessions lanes and changes reach back.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
                    @QueryParam("sessions")
                    @DefaultValue("90")
                    String sessions) {
        return hedge.of(new AccountName(desk, account), Parameters.count("sessions", sessions, MOST_SESSIONS));
    }

    @GET
    @Path("decisions")
    @Operation(operationId = "decisions", summary = "Decisions of both roles, newest first")
    public DecisionsView decisions(
            @PathParam("desk") String desk,
            @PathParam("account") String account,
            @Parameter(
                            description = "Decisions of this session and before; the newest where it is left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("until")
                    @DefaultValue("")
                    String until,
            @Parameter(
                            description = "How many at most.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
                    @QueryParam("limit")
                    @DefaultValue("20")
                    String limit) {
        DecisionRange range =
                new DecisionRange(Parameters.date("until", until), Parameters.count("limit", limit, MOST_DECISIONS));
        return decisions.of(new AccountName(desk, account), range);
    }
}

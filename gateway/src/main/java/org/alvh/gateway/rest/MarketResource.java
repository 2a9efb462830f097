package org.alvh.gateway.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.alvh.gateway.ask.Markets;
import org.alvh.gateway.view.CalendarView;
import org.alvh.gateway.view.LevelsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a market gives to everybody who is logged in. */
@Path("/api/v1/market")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "market")
@Revalidated
class MarketResource {

    private static final int MOST_SESSIONS = 500;
    private static final int MOST_PLANNED_SESSIONS = 60;

    private final Markets markets;

    MarketResource(Markets markets) {
        this.markets = markets;
    }

    @GET
    @Path("levels")
    @Operation(operationId = "levels", summary = "Closing levels of the last sessions")
    public LevelsView levels(
            @Parameter(description = "Name of the market.", required = true, example = "sim-1-7")
                    @QueryParam("market")
                    @DefaultValue("")
                    String market,
            @Parameter(
                            description = "How many sessions.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
                    @QueryParam("sessions")
                    @DefaultValue("90")
                    String sessions) {
        return markets.levels(Parameters.market(market), Parameters.count("sessions", sessions, MOST_SESSIONS));
    }

    @GET
    @Path("calendar")
    @Operation(operationId = "calendar", summary = "The session opened last, and those after it as they are planned")
    public CalendarView calendar(
            @Parameter(description = "Name of the market.", required = true, example = "sim-1-7")
                    @QueryParam("market")
                    @DefaultValue("")
                    String market,
            @Parameter(
                            description = "How many planned sessions.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "60"))
                    @QueryParam("sessions")
                    @DefaultValue("10")
                    String sessions) {
        return markets.calendar(
                Parameters.market(market), Parameters.count("sessions", sessions, MOST_PLANNED_SESSIONS));
    }
}

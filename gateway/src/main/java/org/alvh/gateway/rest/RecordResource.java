package org.alvh.gateway.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.alvh.gateway.ask.MarketRecords;
import org.alvh.gateway.ask.VerdictRange;
import org.alvh.gateway.view.CoverageView;
import org.alvh.gateway.view.ImportsView;
import org.alvh.gateway.view.VerdictsView;
import org.alvh.gateway.view.VerdictsView.Severity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well markets are known, for everybody who is logged in. */
@Path("/api/v1/data")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "data")
@Revalidated
class RecordResource {

    private static final int MOST_VERDICTS = 1_000;
    private static final String MARKET = "{market:[a-z][a-z0-9-]{0,63}}";

    private final MarketRecords records;

    RecordResource(MarketRecords records) {
        this.records = records;
    }

    @GET
    @Path(MARKET + "/coverage")
    @Operation(operationId = "coverage", summary = "What is known of every session of a market, and how well")
    public CoverageView coverage(@PathParam("market") String market) {
        return records.coverage(market);
    }

    @GET
    @Path(MARKET + "/verdicts")
    @Operation(operationId = "verdicts", summary = "What the quality gate says against a market's days, newest first")
    public VerdictsView verdicts(
            @PathParam("market") String market,
            @Parameter(
                            description = "Of this day and after; without bound where it is left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    @DefaultValue("")
                    String from,
            @Parameter(
                            description = "Of this day and before; without bound where it is left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    @DefaultValue("")
                    String to,
            @Parameter(description = "On one series or option root.", example = "vix_close")
                    @QueryParam("series")
                    @DefaultValue("")
                    String series,
            @Parameter(
                            description = "Of one severity.",
                            schema = @Schema(type = SchemaType.STRING, implementation = Severity.class))
                    @QueryParam("severity")
                    @DefaultValue("")
                    String severity,
            @Parameter(
                            description = "How many at most, the newest.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    @QueryParam("limit")
                    @DefaultValue("200")
                    String limit) {
        return records.verdicts(
                market,
                new VerdictRange(
                        Parameters.date("from", from),
                        Parameters.date("to", to),
                        Parameters.series(series),
                        Parameters.choice("severity", severity, Severity.class),
                        Parameters.count("limit", limit, MOST_VERDICTS)));
    }

    @GET
    @Path("imports")
    @Operation(operationId = "imports", summary = "Where the sources that are pulled from public endpoints stand")
    public ImportsView imports() {
        return records.imports();
    }
}

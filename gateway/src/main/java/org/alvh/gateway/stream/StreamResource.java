package org.alvh.gateway.stream;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Optional;
import org.alvh.gateway.edge.Refusal;
import org.alvh.gateway.login.LogIns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what happens on a desk for as long as somebody listens. */
@Path("/api/v1/desks/{desk}/stream")
@Tag(name = "live")
public class StreamResource {

    /** Asks proxies that know it to pass on each event as it comes. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private static final String RETRY_SECONDS = "15";

    private final OpenStreams streams;
    private final LogIns logIns;
    private final CurrentIdentityAssociation identity;

    StreamResource(OpenStreams streams, LogIns logIns, CurrentIdentityAssociation identity) {
        this.streams = streams;
        this.logIns = logIns;
        this.identity = identity;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed("viewer")
    @RunOnVirtualThread
    @Operation(
            operationId = "stream",
            summary = "What happens on the desk, as server-sent events",
            description = "Events: hello, session, decision, book, nav, account, health, reset, end. Each id is a"
                    + " position; a client that comes back with it as Last-Event-ID is told what it missed.")
    @APIResponse(
            responseCode = "200",
            description = "The events, until the client closes or its log-in ends",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public Response stream(
            @PathParam("desk") String desk,
            @Parameter(description = "Names with commas between them; all when left out") @QueryParam("topics")
                    Optional<String> topics,
            @HeaderParam("Last-Event-ID") Optional<String> lastEventId,
            @Context RoutingContext connection) {
        SecurityIdentity listener = identity.getIdentity();
        StreamRequest request = new StreamRequest(
                Subscription.of(desk, topics),
                lastEventId,
                new LogInWatch(() -> logIns.livesUntil(listener), Clock.systemUTC()));
        StreamPlace place = place(listener.getPrincipal().getName(), connection);
        connection.addEndHandler(_ -> streams.close(place));
        StreamingOutput events = out -> {
            // In place of the handler of the output, which would close the connection with all its other requests.
            connection.response().exceptionHandler(_ -> streams.close(place));
            streams.run(place, request, out);
        };
        return Response.ok(events)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(UNBUFFERED, "no")
                .build();
    }

    private StreamPlace place(String user, RoutingContext connection) {
        try {
            return streams.open(user, () -> cut(connection.request()));
        } catch (Refusal full) {
            connection.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            throw full;
        }
    }

    /**
     * Cuts a client off though it takes nothing. Vert.x, asked to close a connection, first waits until all that is
     * written has been taken; so HTTP/1.1 is closed below it. A stream of HTTP/2 is given up by a frame.
     */
    private static void cut(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2 && request.connection() instanceof ConnectionBase connection) {
            var _ = connection.channel().pipeline().firstContext().close();
        } else {
            request.response().reset();
        }
    }
}

package org.alvh.gateway.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.alvh.gateway.edge.GatewayConfig;
import org.alvh.gateway.edge.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Ends a log-in, here and at the identity provider, and leads back to the first page. */
@Path(LogInPaths.LOG_OUT)
class LogOutResource {

    private final LogIns logIns;
    private final GatewayConfig config;

    LogOutResource(LogIns logIns, GatewayConfig config) {
        this.logIns = logIns;
        this.config = config;
    }

    /** Sent by a form of the web client with the token for writes as its one field. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@FormParam("csrfToken") String token, RoutingContext context) {
        OwnWrites.refusal(context, Optional.ofNullable(token)).ifPresent(problem -> {
            throw new Refusal(problem);
        });
        Optional<Tokens> ended = LogInCookie.of(context).flatMap(logIns::end);
        LogInCookie.remove(context);
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ended.map(this::atProvider).orElseGet(this::home))
                .build();
    }

    private String atProvider(Tokens tokens) {
        URI url = UriBuilder.fromUri(config.endSessionUrl())
                .queryParam("id_token_hint", tokens.identity())
                .queryParam("post_logout_redirect_uri", home())
                .build();
        return url.toString();
    }

    private String home() {
        return config.publicUrl() + "/";
    }
}

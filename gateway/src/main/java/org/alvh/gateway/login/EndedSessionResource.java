package org.alvh.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.edge.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/**
 * The back channel, on which the identity provider tells that a session has ended (OpenID Connect Back-Channel Logout
 * 1.0). Its log-ins end before the answer, on every replica, since all read the same rows.
 */
@Path(LogInPaths.ENDED_SESSION)
class EndedSessionResource {

    private static final Logger LOG = Logger.getLogger(EndedSessionResource.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantIdentityProvider tokens;
    private final LogIns logIns;

    EndedSessionResource(@Tenant(LogInPaths.ENDED_SESSION_TENANT) TenantIdentityProvider tokens, LogIns logIns) {
        this.tokens = tokens;
        this.logIns = logIns;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@FormParam("logout_token") String token) {
        String session = Optional.ofNullable(token)
                .flatMap(this::verified)
                .filter(EndedSessionResource::tellsOfAnEnd)
                .flatMap(claims -> claims.<String>claim("sid"))
                .orElseThrow(() -> new Refusal(Problem.of(
                        400, "log-out-token", "Not a logout token", "A logout token of the realm names a session.")));
        LOG.infof("the identity provider ended %d log-ins", logIns.endOfSession(session));
        return Response.ok().build();
    }

    private Optional<JsonWebToken> verified(String token) {
        try {
            Principal principal = tokens.authenticate(new AccessTokenCredential(token))
                    .await()
                    .atMost(LONGEST_WAIT)
                    .getPrincipal();
            return principal instanceof JsonWebToken claims ? Optional.of(claims) : Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.empty();
        }
    }

    /** An ID token could be taken for one, so a nonce, which only ID tokens have, is refused. */
    private static boolean tellsOfAnEnd(JsonWebToken claims) {
        Optional<JsonObject> events = claims.claim("events");
        return events.filter(named -> named.containsKey(EVENT)).isPresent()
                && claims.claim("nonce").isEmpty();
    }
}

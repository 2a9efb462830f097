package org.alvh.gateway.edge;

import io.grpc.Metadata;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.identity.CallHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Services are called in the name of whoever makes the running request: with the same token, which they check
 * themselves. A call that belongs to no request carries no token.
 */
@ApplicationScoped
class CallerToken implements CallHeaders {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CallerToken(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    @Override
    public Metadata current() {
        Metadata headers = new Metadata();
        if (!Arc.container().requestContext().isActive()) {
            return headers;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            headers.put(AUTHORIZATION, "Bearer " + token.getRawToken());
        }
        Optional.ofNullable(request.getCurrent())
                .map(RequestId::of)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> headers.put(REQUEST_ID, id));
        return headers;
    }
}

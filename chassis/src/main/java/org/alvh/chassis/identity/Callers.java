package org.alvh.chassis.identity;

import io.grpc.Status;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.alvh.chassis.failure.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the running request, as its token says. */
@ApplicationScoped
public class Callers {

    private static final String SERVICE = "service";
    private static final String ADMIN = "admin";

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Refuses whoever brings no valid token. */
    public Caller current() {
        if (identity.isAnonymous()) {
            throw new Refused(Status.Code.UNAUTHENTICATED, "no token", "send a bearer token of the realm");
        }
        return new Caller(
                identity.getPrincipal().getName(),
                identity.hasRole(SERVICE),
                identity.hasRole(ADMIN),
                identity.getPrincipal() instanceof JsonWebToken token ? DeskClaim.of(token) : Map.of());
    }
}

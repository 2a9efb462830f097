package org.alvh.chassis.identity;

import io.grpc.Status;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.chassis.failure.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the running request, as its token says. */
@ApplicationScoped
public class Callers {

    private static final String SERVICE = "service";
    private static final String ADMIN = "admin";
    private static final String DESKS = "desks";

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
                identity.getPrincipal() instanceof JsonWebToken token ? desks(token) : Map.of());
    }

    /** The claim lists groups, {@code /desks/<desk>/<role>}; of several roles on a desk the highest counts. */
    private static Map<String, DeskRole> desks(JsonWebToken token) {
        Map<String, DeskRole> desks = new TreeMap<>();
        Optional<Collection<?>> groups = token.claim(DESKS);
        for (Object group : groups.orElseGet(List::of)) {
            String path = group instanceof JsonString text ? text.getString() : String.valueOf(group);
            String[] parts = path.split("/", -1);
            if (parts.length == 4 && parts[1].equals("desks")) {
                DeskRole.ofName(parts[3])
                        .ifPresent(
                                role -> desks.merge(parts[2], role, (one, other) -> one.covers(other) ? one : other));
            }
        }
        return desks;
    }
}

package org.alvh.gateway.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alvh.chassis.identity.DeskRole;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever makes the running request. Asked outside a request, or where nobody is known, it fails. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The user name. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The role on each desk that the caller is in, by desk. */
    public Map<String, DeskRole> desks() {
        return Identities.desks(identity);
    }

    /** What writes must show; empty for bearer tokens, whose writes show nothing. */
    public Optional<String> csrfToken() {
        return Identities.logIn(identity).map(LogIn::csrfToken);
    }

    /** When the log-in ends if it is not used again; for a bearer token, when the token expires. */
    public Optional<Instant> logInEnds() {
        return Identities.logIn(identity).map(LogIn::ends).or(() -> expiry(identity));
    }

    private static Optional<Instant> expiry(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }
}

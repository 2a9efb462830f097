package org.alvh.gateway.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.chassis.identity.DeskClaim;
import org.alvh.chassis.identity.DeskRole;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads who asks off a request and its identity. */
public final class Identities {

    private static final String LOG_IN = LogIn.class.getName();
    private static final Pattern DESK = Pattern.compile("/api/v[0-9]+/desks/([^/]+)(/.*)?");

    private Identities() {}

    /** The name of the attribute that holds the {@link LogIn} of an identity which came by cookie. */
    public static String logInAttribute() {
        return LOG_IN;
    }

    /** The log-in that the identity came by; empty for a bearer token. */
    public static Optional<LogIn> logIn(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(LOG_IN));
    }

    /** The log-in that the request came by. */
    public static Optional<LogIn> logIn(RoutingContext context) {
        return current(context).flatMap(Identities::logIn);
    }

    /** The name of whoever asks; empty for nobody known. */
    public static Optional<String> name(RoutingContext context) {
        return current(context).map(identity -> identity.getPrincipal().getName());
    }

    /** The role on each desk that the identity's token names. */
    public static Map<String, DeskRole> desks(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? DeskClaim.of(token) : Map.of();
    }

    /** The desk in the path of a request, whether or not there is one of that name. */
    public static Optional<String> desk(RoutingContext context) {
        Matcher path = DESK.matcher(context.normalizedPath());
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    /** The role of whoever asks on the desk in the path. */
    public static Optional<DeskRole> deskRole(RoutingContext context) {
        return current(context)
                .flatMap(identity -> desk(context).map(desk -> desks(identity).get(desk)));
    }

    /** Whoever asks, once the platform has found out; empty for nobody known. */
    public static Optional<SecurityIdentity> current(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? Optional.of(user.getSecurityIdentity())
                : Optional.empty();
    }
}

package org.alvh.gateway.login;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.identity.Identities;
import org.alvh.gateway.identity.LogIn;

/**
 * Writes that come by cookie must come from the web client itself: the browser says that page and gateway are of one
 * origin, and the request shows the token of the log-in. A bearer token is sent by nobody unasked, so its writes show
 * neither.
 */
final class OwnWrites {

    static final String TOKEN = "X-CSRF-Token";

    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private OwnWrites() {}

    /** Why a request may not write; empty where it may, or only reads. */
    static Optional<Problem> refusal(RoutingContext context, Optional<String> formToken) {
        Optional<LogIn> logIn = Identities.logIn(context);
        if (logIn.isEmpty() || READS.contains(context.request().method())) {
            return Optional.empty();
        }
        Optional<String> site = Optional.ofNullable(context.request().getHeader(SITE));
        if (!site.equals(Optional.of(SAME_ORIGIN))) {
            return Optional.of(refused(SITE, site.orElse("absent"), SAME_ORIGIN));
        }
        Optional<String> token =
                Optional.ofNullable(context.request().getHeader(TOKEN)).or(() -> formToken);
        if (token.isPresent() && same(token.get(), logIn.get().csrfToken())) {
            return Optional.empty();
        }
        return Optional.of(refused(TOKEN, token.isPresent() ? "another" : "absent", "csrfToken of /api/v1/me"));
    }

    private static Problem refused(String rule, String reading, String limit) {
        return Problem.of(403, "not-own-write", "Not a write of the web client", "It is refused by " + rule + ".")
                .byRule(rule, reading, limit);
    }

    /** Takes the same time wherever the texts differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

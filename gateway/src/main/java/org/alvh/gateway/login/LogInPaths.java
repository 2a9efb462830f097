package org.alvh.gateway.login;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** The paths of logging in and out, and which of the platform's two ways of knowing who asks each takes. */
final class LogInPaths {

    static final String LOG_IN = "/login";
    static final String CALLBACK = "/login/callback";
    static final String LOG_OUT = "/logout";
    static final String ENDED_SESSION = "/logout/ended";
    static final String API = "/api/";

    /** The platform's name of the tenant that logs people in. */
    static final String WEB_TENANT = "web";

    /** The platform's name of the tenant that verifies what the provider tells of ended sessions. */
    static final String ENDED_SESSION_TENANT = "ended-session";

    /** The platform's cookie of a log-in that has begun, with the state behind it. */
    private static final String STATE_COOKIE = "q_auth_" + WEB_TENANT + "_";

    private LogInPaths() {}

    /** True where people are led to the identity provider and back; nowhere else anybody is redirected to it. */
    static boolean leadsToProvider(String path) {
        return path.equals(LOG_IN) || path.equals(CALLBACK);
    }

    /** True for a way back from the provider that this browser has set out on. */
    static boolean isExpected(RoutingContext callback) {
        List<String> states = callback.queryParam("state");
        return states.size() == 1
                && Optional.<Cookie>ofNullable(callback.request().getCookie(STATE_COOKIE + states.getFirst()))
                        .isPresent();
    }
}

package org.alvh.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers that every answer carries, and how long each kind of answer may be kept. */
@ApplicationScoped
class SecurityHeaders {

    private static final String KEEP_FOR_EVER = "public, max-age=31536000, immutable";
    private static final int NOT_MODIFIED = 304;

    private final Map<String, String> headers;

    SecurityHeaders(GatewayConfig config) {
        this.headers = of(config);
    }

    static Map<String, String> of(GatewayConfig config) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Security-Policy", policy(origin(config.realmUrl())));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(config.publicUrl().getScheme())) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    /** Nothing but the gateway's own; a form may lead to the identity provider, where a log-out ends. */
    private static String policy(String identityProvider) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + identityProvider;
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    void add(RoutingContext context) {
        headers.forEach(context.response()::putHeader);
        context.addHeadersEndHandler(_ -> keeping(context));
        context.next();
    }

    /** Files whose names hold their hash are kept for ever; of the rest nothing is kept that does not say so. */
    private static void keeping(RoutingContext context) {
        HttpServerResponse answer = context.response();
        String said = Optional.ofNullable(answer.headers().get(HttpHeaders.CACHE_CONTROL))
                .orElse("");
        String path = context.normalizedPath();
        boolean found = answer.getStatusCode() == 200 || answer.getStatusCode() == NOT_MODIFIED;
        if (path.startsWith("/assets/") && found) {
            answer.putHeader(HttpHeaders.CACHE_CONTROL, KEEP_FOR_EVER);
        } else if (said.isEmpty()) {
            answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (said.startsWith("public")) {
            // The page names the files of its own build, so a kept one would ask for files that are gone.
            answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}

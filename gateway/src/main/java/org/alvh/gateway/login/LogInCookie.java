package org.alvh.gateway.login;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The cookie that holds a log-in's id and nothing else. Its prefix makes browsers refuse it from any other host, for
 * part of a site, or without a secure channel.
 */
final class LogInCookie {

    static final String NAME = "__Host-alvh";

    private LogInCookie() {}

    static Optional<LogInId> of(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME))
                .flatMap(cookie -> LogInId.sent(cookie.getValue()));
    }

    static void set(RoutingContext context, LogInId id) {
        context.response().addCookie(cookie(id.text()));
    }

    static void remove(RoutingContext context) {
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }
}

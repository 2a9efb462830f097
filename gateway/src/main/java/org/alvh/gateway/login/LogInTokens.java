package org.alvh.gateway.login;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/**
 * Takes over where the platform's code flow ends: the verified tokens open a log-in, and the browser gets the cookie
 * of the log-in instead of the platform's own.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class LogInTokens implements TokenStateManager {

    private final LogIns logIns;

    LogInTokens(LogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens given,
            OidcRequestContext<String> request) {
        Tokens tokens = new Tokens(
                given.getAccessToken(),
                Optional.ofNullable(given.getRefreshToken()).orElse(""),
                given.getIdToken());
        String platformCookie = OidcUtils.getSessionCookieName(config);
        context.addHeadersEndHandler(_ -> context.response().removeCookie(platformCookie, false));
        return request.runBlocking(
                        () -> logIns.open(tokens, LogInCookie.of(context)).text())
                .invoke(id -> LogInCookie.set(context, new LogInId(id)))
                .replaceWith("unused");
    }

    /** The platform's own cookie is never given out, so whoever sends one has made it up. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return Uni.createFrom().failure(new AuthenticationFailedException("a log-in is known by its own cookie"));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String state, OidcRequestContext<Void> request) {
        return Uni.createFrom().voidItem();
    }
}

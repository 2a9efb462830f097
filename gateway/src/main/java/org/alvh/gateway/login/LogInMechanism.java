package org.alvh.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.alvh.gateway.edge.ProblemAnswers;
import org.alvh.gateway.edge.Problems;
import org.alvh.gateway.identity.Identities;
import org.alvh.gateway.identity.LogIn;

/**
 * Knows people by the cookie of their log-in. Under {@code /api} the access token behind the cookie is verified as if
 * the browser had sent it, so a log-in can do no more than its token can. It comes before the platform's own OIDC
 * mechanism, which keeps bearer tokens and the code flow.
 */
@ApplicationScoped
class LogInMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_OIDC = 2_000;

    private static final String CHALLENGE_HEADER = "WWW-Authenticate";

    private final LogIns logIns;
    private final BlockingSecurityExecutor blocking;
    private final ProblemAnswers problems;

    LogInMechanism(LogIns logIns, BlockingSecurityExecutor blocking, ProblemAnswers problems) {
        this.logIns = logIns;
        this.blocking = blocking;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String path = context.normalizedPath();
        if (path.equals(LogInPaths.CALLBACK)) {
            return LogInPaths.isExpected(context) ? nobody() : Uni.createFrom().failure(notExpected());
        }
        Optional<LogInId> id = LogInCookie.of(context);
        if (id.isEmpty() || context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return nobody();
        }
        if (path.startsWith(LogInPaths.API)) {
            return blocking.executeBlocking(() -> logIns.use(id.get()))
                    .flatMap(live -> live.map(each -> verified(each, context, identities))
                            .orElseGet(LogInMechanism::nobody));
        }
        if (path.equals(LogInPaths.LOG_IN) || path.equals(LogInPaths.LOG_OUT)) {
            return blocking.executeBlocking(() -> logIns.find(id.get()))
                    .flatMap(found -> found.map(LogInMechanism::named).orElseGet(LogInMechanism::nobody));
        }
        return nobody();
    }

    private static Uni<SecurityIdentity> verified(
            LogIns.Live live, RoutingContext context, IdentityProviderManager identities) {
        TokenAuthenticationRequest request = new TokenAuthenticationRequest(
                new AccessTokenCredential(live.tokens().access()));
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return identities.authenticate(request).map(identity -> with(live.logIn(), identity));
    }

    private static SecurityIdentity with(LogIn logIn, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Identities.logInAttribute(), logIn)
                .build();
    }

    /** Whose log-in it is, without any right. */
    private static Uni<SecurityIdentity> named(LogIn logIn) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(logIn.name()))
                        .addAttribute(Identities.logInAttribute(), logIn)
                        .build());
    }

    private static Uni<SecurityIdentity> nobody() {
        return Uni.createFrom().nullItem();
    }

    private static AuthenticationCompletionException notExpected() {
        return new AuthenticationCompletionException("this browser has begun no log-in with that state");
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.normalizedPath().equals(LogInPaths.LOG_IN)) {
            return Uni.createFrom().item(false);
        }
        context.response().putHeader(CHALLENGE_HEADER, "Bearer");
        problems.end(context, Problems.notLoggedIn());
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return context.normalizedPath().equals(LogInPaths.LOG_IN)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(401, CHALLENGE_HEADER, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OIDC;
    }
}

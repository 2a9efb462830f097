package org.alvh.gateway.login;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.alvh.chassis.failure.EnvironmentFailure;

/** New tokens for old, from the identity provider. */
@ApplicationScoped
class Renewal {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** What a provider answers when the session behind a refresh token has ended. */
    private static final String ENDED = "invalid_grant";

    private final OidcClient provider;

    Renewal(OidcClient provider) {
        this.provider = provider;
    }

    /** New tokens; empty where the provider has ended the session. */
    Optional<Tokens> of(Tokens old) {
        if (old.refresh().isEmpty()) {
            return Optional.empty();
        }
        try {
            io.quarkus.oidc.client.Tokens fresh =
                    provider.refreshTokens(old.refresh()).await().atMost(LONGEST_WAIT);
            return Optional.of(new Tokens(
                    fresh.getAccessToken(),
                    Optional.ofNullable(fresh.getRefreshToken()).orElseGet(old::refresh),
                    Optional.ofNullable(fresh.get("id_token")).orElseGet(old::identity)));
        } catch (OidcClientException refusal) {
            if (String.valueOf(refusal.getMessage()).contains(ENDED)) {
                return Optional.empty();
            }
            throw new EnvironmentFailure("tokens can't be renewed: " + refusal.getMessage(), refusal);
        } catch (CompletionException | TimeoutException failure) {
            throw new EnvironmentFailure("the identity provider does not answer: " + failure.getMessage(), failure);
        }
    }
}

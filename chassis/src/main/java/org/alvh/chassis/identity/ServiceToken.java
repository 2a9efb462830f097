package org.alvh.chassis.identity;

import io.grpc.Metadata;
import io.quarkus.arc.DefaultBean;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.alvh.chassis.failure.EnvironmentFailure;

/** Gives every gRPC call of this service its own token, got by client credentials and kept while it lives. */
@DefaultBean
@ApplicationScoped
class ServiceToken implements CallHeaders {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long RENEW_BEFORE_SECONDS = 10;

    private final OidcClient identity;
    private volatile String token = "";
    private volatile long renewAtSecond;

    ServiceToken(OidcClient identity) {
        this.identity = identity;
    }

    @Override
    public Metadata current() {
        Metadata headers = new Metadata();
        headers.put(AUTHORIZATION, "Bearer " + token());
        return headers;
    }

    private String token() {
        if (now() >= renewAtSecond) {
            renew();
        }
        return token;
    }

    private synchronized void renew() {
        if (now() < renewAtSecond) {
            return;
        }
        try {
            Tokens fresh = identity.getTokens().await().atMost(LONGEST_WAIT);
            token = fresh.getAccessToken();
            renewAtSecond = fresh.getAccessTokenExpiresAt() - RENEW_BEFORE_SECONDS;
        } catch (OidcClientException | CompletionException | io.smallrye.mutiny.TimeoutException failure) {
            throw new EnvironmentFailure("no token can be had: " + failure.getMessage(), failure);
        }
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }
}

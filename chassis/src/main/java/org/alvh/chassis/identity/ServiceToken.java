package org.alvh.chassis.identity;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.alvh.chassis.failure.EnvironmentFailure;

/** Gives every gRPC call of this service its own token, got by client credentials and kept while it lives. */
@GlobalInterceptor
@ApplicationScoped
class ServiceToken implements ClientInterceptor {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long RENEW_BEFORE_SECONDS = 10;

    private final OidcClient identity;
    private volatile String token = "";
    private volatile long renewAtSecond;

    ServiceToken(OidcClient identity) {
        this.identity = identity;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        String bearer = "Bearer " + current();
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<A> listener, Metadata headers) {
                headers.put(AUTHORIZATION, bearer);
                super.start(listener, headers);
            }
        };
    }

    private String current() {
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

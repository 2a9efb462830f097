package org.alvh.gateway.recorded;

import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The four services in one place, answering what was recorded to whoever brings a bearer token. */
public final class RecordedServices implements QuarkusTestResourceLifecycleManager {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private Optional<Server> running = Optional.empty();

    @Override
    public Map<String, String> start() {
        try {
            Server server = NettyServerBuilder.forAddress(new InetSocketAddress("localhost", 0))
                    .addService(new RecordedPortfolio())
                    .addService(new RecordedStrategy())
                    .addService(new RecordedHedge())
                    .addService(new RecordedMarkets())
                    .intercept(new TokenWanted())
                    .build()
                    .start();
            running = Optional.of(server);
            Map<String, String> settings = new TreeMap<>();
            String port = Integer.toString(server.getPort());
            for (String service : List.of("market-data", "strategy", "hedge", "portfolio")) {
                String client = "quarkus.grpc.clients." + service;
                settings.put(client + ".host", "localhost");
                settings.put(client + ".port", port);
                // In tests a client is led to the application's own server unless it is told where else to go.
                settings.put(client + ".test-port", port);
            }
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        running.ifPresent(Server::shutdownNow);
    }

    /** Refuses a call without a bearer token, as every service does. */
    private static final class TokenWanted implements ServerInterceptor {

        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            String token = headers.get(AUTHORIZATION);
            if (token == null || !token.startsWith("Bearer ")) {
                call.close(Status.UNAUTHENTICATED.withDescription("no token"), new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return next.startCall(call, headers);
        }
    }
}

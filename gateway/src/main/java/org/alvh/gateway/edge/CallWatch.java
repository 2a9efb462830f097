package org.alvh.gateway.edge;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees whether services answer, and writes on every answer which service it comes from, or should have come from. */
@GlobalInterceptor
@ApplicationScoped
class CallWatch implements ClientInterceptor {

    static final Metadata.Key<String> SERVICE = Metadata.Key.of("alvh-service", Metadata.ASCII_STRING_MARSHALLER);

    private static final String PACKAGE = "alvh.";

    private final Outages outages;

    CallWatch(Outages outages) {
        this.outages = outages;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        ClientCall<Q, A> call = next.newCall(method, options);
        String name = String.valueOf(method.getServiceName());
        if (!name.startsWith(PACKAGE)) {
            return call;
        }
        String service = service(name);
        return new SimpleForwardingClientCall<>(call) {
            @Override
            public void start(Listener<A> listener, Metadata headers) {
                super.start(
                        new SimpleForwardingClientCallListener<>(listener) {
                            @Override
                            public void onClose(Status status, Metadata trailers) {
                                told(service, status);
                                trailers.put(SERVICE, service);
                                super.onClose(status, trailers);
                            }
                        },
                        headers);
            }
        };
    }

    private void told(String service, Status status) {
        switch (status.getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED -> outages.failed(service);
            case CANCELLED -> {
                // The gateway itself let go of the call: it says nothing of the service.
            }
            default -> outages.answered(service);
        }
    }

    /** The service of a package such as {@code alvh.marketdata.v1}. */
    private static String service(String name) {
        String part = name.substring(PACKAGE.length(), name.indexOf('.', PACKAGE.length()));
        return part.equals("marketdata") ? "market-data" : part;
    }
}

package org.alvh.chassis.identity;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts on every gRPC call of this process in whose name it is made. */
@GlobalInterceptor
@ApplicationScoped
class CallIdentity implements ClientInterceptor {

    private final CallHeaders identity;

    CallIdentity(CallHeaders identity) {
        this.identity = identity;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        Metadata added = identity.current();
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<A> listener, Metadata headers) {
                headers.merge(added);
                super.start(listener, headers);
            }
        };
    }
}

package org.alvh.chassis.identity;

import io.grpc.Metadata;

/** What a gRPC call of this process carries: in whose name it is made. */
public interface CallHeaders {

    /** The key of the bearer token. */
    Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    /** The key of the request that a call belongs to. */
    Metadata.Key<String> REQUEST_ID = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);

    /** The headers of a call that is made now, by this thread. */
    Metadata current();
}

package org.alvh.gateway.ask;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.stub.AbstractFutureStub;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The questions that one service is asked. A question begins on the thread of its request, where the caller's token
 * is, and does not hold that thread: several can be under way at once.
 *
 * @param service the service's name
 */
record Questions<S extends AbstractFutureStub<S>>(String service, S stub) {

    private static final long DEADLINE_SECONDS = 3;

    /** Begins a question and does not wait for it. */
    <A> Asked<A> ask(Function<S, ListenableFuture<A>> question) {
        return new Asked<>(service, question.apply(stub.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)));
    }
}

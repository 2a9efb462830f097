package org.alvh.gateway.ask;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.stub.AbstractFutureStub;
import io.grpc.stub.AbstractStub;
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
        return new Asked<>(service, question.apply(inTime(stub)));
    }

    /** A stub of any kind whose questions end with a failure where the answer takes too long. */
    static <T extends AbstractStub<T>> T inTime(T stub) {
        return stub.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }
}

package org.alvh.gateway.ask;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a streamed answer, once the last of them is there.
 *
 * @param <A> a message
 */
final class Collected<A> implements StreamObserver<A> {

    private final List<A> messages = new ArrayList<>();
    private final SettableFuture<List<A>> whole = SettableFuture.create();

    ListenableFuture<List<A>> whole() {
        return whole;
    }

    @Override
    public void onNext(A message) {
        messages.add(message);
    }

    @Override
    public void onError(Throwable failure) {
        whole.setException(failure);
    }

    @Override
    public void onCompleted() {
        whole.set(List.copyOf(messages));
    }
}

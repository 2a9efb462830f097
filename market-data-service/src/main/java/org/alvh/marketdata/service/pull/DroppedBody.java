package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Wants nothing of a body: what an answer that is no file says, or one that is known to be too long. */
final class DroppedBody implements HttpResponse.BodySubscriber<Long> {

    private final CompletableFuture<Long> ended = new CompletableFuture<>();
    private final Optional<IOException> failure;

    /** @param failure what the answer then fails with; empty where it is an answer all the same */
    DroppedBody(Optional<IOException> failure) {
        this.failure = failure;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return ended;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.cancel();
        failure.ifPresentOrElse(ended::completeExceptionally, () -> ended.complete(0L));
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        ended.complete(0L);
    }

    @Override
    public void onError(Throwable broken) {
        ended.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        ended.complete(0L);
    }
}

package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes a body as it comes and breaks off where it is longer than it may be. Gives how many bytes it had. */
final class LimitedBody implements HttpResponse.BodySubscriber<Long> {

    /** The body was longer than the limit. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong(long most) {
            super("longer than " + most + " bytes");
        }
    }

    private final WritableByteChannel target;
    private final long most;
    private final CompletableFuture<Long> written = new CompletableFuture<>();
    private Flow.Subscription subscription = new NoSubscription();
    private long bytes;

    LimitedBody(OutputStream target, long most) {
        this.target = Channels.newChannel(target);
        this.most = most;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return written;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            bytes += part.remaining();
            if (bytes > most) {
                end(new TooLong(most));
                return;
            }
            try {
                while (part.hasRemaining()) {
                    target.write(part);
                }
            } catch (IOException disk) {
                end(new UncheckedIOException("cannot keep what comes: " + disk.getMessage(), disk));
                return;
            }
        }
        subscription.request(1);
    }

    private void end(Throwable failure) {
        subscription.cancel();
        onError(failure);
    }

    @Override
    public void onError(Throwable failure) {
        written.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        written.complete(bytes);
    }

    /** Stands where nobody has subscribed yet. */
    private static final class NoSubscription implements Flow.Subscription {

        @Override
        public void request(long count) {
            throw new IllegalStateException("nothing is asked for before the body begins");
        }

        @Override
        public void cancel() {
            throw new IllegalStateException("nothing is broken off before the body begins");
        }
    }
}

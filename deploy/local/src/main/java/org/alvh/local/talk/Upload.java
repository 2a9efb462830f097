package org.alvh.local.talk;

import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;

/** A market that is sent in parts, no faster than the service takes them: a record is larger than memory. */
final class Upload implements ClientResponseObserver<CreateMarketRequest, CreateMarketResponse> {

    private static final long LONGEST_PAUSE_SECONDS = 300;

    private final CompletableFuture<CreateMarketResponse> answer = new CompletableFuture<>();
    private final CompletableFuture<ClientCallStreamObserver<CreateMarketRequest>> request = new CompletableFuture<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();

    @Override
    public void beforeStart(ClientCallStreamObserver<CreateMarketRequest> started) {
        started.setOnReadyHandler(this::wake);
        request.complete(started);
    }

    /** Sends a part once there is room for it. */
    void send(CreateMarketRequest part) {
        ClientCallStreamObserver<CreateMarketRequest> parts = request.join();
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(LONGEST_PAUSE_SECONDS);
            while (!parts.isReady() && !answer.isDone()) {
                if (left <= 0) {
                    throw new CompletionException(
                            new IllegalStateException("it takes nothing for " + LONGEST_PAUSE_SECONDS + " seconds"));
                }
                left = ready.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        } finally {
            lock.unlock();
        }
        if (answer.isDone()) {
            answer.join();
        }
        parts.onNext(part);
    }

    /** Ends the parts and waits for what comes of them; the call has a deadline. */
    CreateMarketResponse end() {
        request.join().onCompleted();
        return answer.join();
    }

    /** Lets go of what was not ended. */
    void cancel(String reason) {
        request.join().cancel(reason, new IllegalStateException(reason));
    }

    private void wake() {
        lock.lock();
        try {
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onNext(CreateMarketResponse response) {
        answer.complete(response);
        wake();
    }

    @Override
    public void onError(Throwable failure) {
        answer.completeExceptionally(failure);
        wake();
    }

    @Override
    public void onCompleted() {
        answer.completeExceptionally(new IllegalStateException("the service ended without an answer"));
        wake();
    }
}

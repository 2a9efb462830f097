package org.alvh.marketdata.service.feed;

import io.grpc.stub.ServerCallStreamObserver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;

/** A client that takes so many messages and then no more. */
final class FollowingClient extends ServerCallStreamObserver<StreamSnapshotsResponse> {

    final List<String> told = new CopyOnWriteArrayList<>();
    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final AtomicInteger room = new AtomicInteger(Integer.MAX_VALUE);
    volatile boolean cancelled;
    private Optional<Runnable> onCancel = Optional.empty();
    private Optional<Runnable> onReady = Optional.empty();

    /** Hangs up. */
    void leave() {
        cancelled = true;
        onCancel.ifPresent(Runnable::run);
    }

    /** Takes so many more. */
    void makeRoom(int messages) {
        room.set(messages);
        onReady.ifPresent(Runnable::run);
    }

    @Override
    public boolean isReady() {
        return room.get() > 0;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void onNext(StreamSnapshotsResponse message) {
        room.decrementAndGet();
        told.add(message.getSessionNumber() + " " + message.getSnapshotId());
    }

    @Override
    public void onError(Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void onCompleted() {
        throw new AssertionError("a stream has no end of its own");
    }

    @Override
    public void setOnCancelHandler(Runnable handler) {
        onCancel = Optional.of(handler);
    }

    @Override
    public void setOnReadyHandler(Runnable handler) {
        onReady = Optional.of(handler);
    }

    @Override
    public void setCompression(String compression) {
        throw unexpected(compression);
    }

    @Override
    public void disableAutoInboundFlowControl() {
        throw unexpected("flow control");
    }

    @Override
    public void request(int count) {
        throw unexpected(count);
    }

    @Override
    public void setMessageCompression(boolean enable) {
        throw unexpected(enable);
    }

    private static AssertionError unexpected(Object what) {
        return new AssertionError("who tells snapshots has nothing to do with " + what);
    }
}

package org.alvh.marketdata.service.feed;

import io.grpc.stub.ServerCallStreamObserver;
import java.util.Optional;
import java.util.function.Function;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;

/** A client that follows a market's snapshots. Nothing waits for it here: what it cannot take yet is not made. */
final class SnapshotFollower {

    private final String market;
    private final ServerCallStreamObserver<StreamSnapshotsResponse> client;
    private Optional<SnapshotPlace> told = Optional.empty();

    SnapshotFollower(String market, ServerCallStreamObserver<StreamSnapshotsResponse> client) {
        this.market = market;
        this.client = client;
    }

    String market() {
        return market;
    }

    boolean isGone() {
        return client.isCancelled();
    }

    /** Tells it what it has not been told, as far as it takes it. */
    void tell(int opened, Function<SnapshotPlace, StreamSnapshotsResponse> snapshots) {
        Optional<SnapshotPlace> next = SnapshotPlace.after(told, opened);
        while (next.isPresent() && client.isReady() && !client.isCancelled()) {
            client.onNext(snapshots.apply(next.get()));
            told = next;
            next = SnapshotPlace.after(told, opened);
        }
    }

    void end(RuntimeException cause) {
        if (!client.isCancelled()) {
            client.onError(cause);
        }
    }
}

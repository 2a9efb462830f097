package org.alvh.decision;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceBlockingStub;
import org.alvh.wire.SnapshotStore;

/** Makes beans of what knows no framework. */
class Wiring {

    /** Longer than market-data takes for the largest snapshot on a busy machine. */
    private static final long LONGEST_FETCH_SECONDS = 60;

    @Produces
    @Singleton
    SnapshotStore snapshots(@GrpcClient("market-data") MarketDataServiceBlockingStub marketData) {
        return new SnapshotStore(request -> marketData
                .withDeadlineAfter(LONGEST_FETCH_SECONDS, TimeUnit.SECONDS)
                .getSnapshot(request));
    }
}

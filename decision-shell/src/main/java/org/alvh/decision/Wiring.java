package org.alvh.decision;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceBlockingStub;
import org.alvh.wire.SnapshotStore;

/** Makes beans of what knows no framework. */
class Wiring {

    @Produces
    @Singleton
    SnapshotStore snapshots(@GrpcClient("market-data") MarketDataServiceBlockingStub marketData) {
        return new SnapshotStore(request -> marketData
                .withDeadlineAfter(QuickSnapshots.PATIENCE_SECONDS.get(), TimeUnit.SECONDS)
                .getSnapshot(request));
    }
}

package org.alvh.portfolio.service.session;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceBlockingStub;
import org.alvh.quant.market.Snapshot;
import org.alvh.wire.SnapshotStore;
import org.alvh.wire.Wanted;

/** Fetches from market-data what held positions are marked at. No transaction may be open meanwhile. */
@ApplicationScoped
class ClosingQuotes {

    private static final long LONGEST_SECONDS = 30;

    private final SnapshotStore snapshots;

    ClosingQuotes(@GrpcClient("market-data") MarketDataServiceBlockingStub marketData) {
        this.snapshots = new SnapshotStore(request ->
                marketData.withDeadlineAfter(LONGEST_SECONDS, TimeUnit.SECONDS).getSnapshot(request));
    }

    /** The quotes of a session's close. */
    record Fetched(LocalDate session, ClosingPrices prices) {}

    Fetched fetch(Progress.NeedsQuotes wanted) {
        Snapshot snapshot = snapshots.get(wanted.market(), wanted.snapshotId(), new Wanted(0, 0, false, wanted.held()));
        return new Fetched(wanted.session(), new ClosingPrices(snapshot.spx(), snapshot.vix()));
    }
}

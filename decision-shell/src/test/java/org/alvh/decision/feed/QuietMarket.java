package org.alvh.decision.feed;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.wire.SnapshotStore;
import org.alvh.wire.SnapshotWire;

/** Market data that knows every session of one market and quotes nothing. */
class QuietMarket {

    static final MarketId MARKET = MarketId.simulated(1, 7);

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    SnapshotStore snapshots() {
        return new SnapshotStore(request -> List.of(header(request)).iterator());
    }

    private static GetSnapshotResponse header(GetSnapshotRequest request) {
        LocalDate session = LocalDate.parse(request.getSnapshotId().split("/", -1)[1]);
        Snapshot snapshot = new Snapshot(
                MARKET,
                session,
                new SnapshotId(request.getSnapshotId()),
                4_756.5,
                OfficialCloses.none(),
                Optional.empty(),
                Optional.empty(),
                "NO_RATE",
                "NO_RATE");
        return GetSnapshotResponse.newBuilder()
                .setHeader(SnapshotWire.header(snapshot, 60))
                .build();
    }
}

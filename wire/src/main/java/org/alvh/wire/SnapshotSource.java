package org.alvh.wire;

import java.util.Iterator;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;

/** Where snapshots come from: {@code GetSnapshot} of market-data, which blocks and fails as its stub does. */
@FunctionalInterface
public interface SnapshotSource {

    Iterator<GetSnapshotResponse> getSnapshot(GetSnapshotRequest request);
}

package org.alvh.decision;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.quant.market.Snapshot;
import org.alvh.wire.SnapshotStore;
import org.alvh.wire.Wanted;

/** Snapshots for questions. A decision waits for its snapshot; who asks what comes next goes without one instead. */
@ApplicationScoped
public class QuickSnapshots {

    /** How long the caller at hand waits for market-data: longer than the largest snapshot takes on a busy machine. */
    static final Context.Key<Long> PATIENCE_SECONDS = Context.keyWithDefault("alvh-snapshot-patience", 60L);

    private static final long LONGEST_ANSWER_SECONDS = 2;

    private final SnapshotStore store;

    QuickSnapshots(SnapshotStore store) {
        this.store = store;
    }

    /** The snapshot, mostly the one that was just decided on; empty where it cannot be had now. */
    public Optional<Snapshot> find(String market, String snapshotId, Wanted wanted) {
        Context impatient = Context.current().withValue(PATIENCE_SECONDS, LONGEST_ANSWER_SECONDS);
        Context before = impatient.attach();
        try {
            return Optional.of(store.get(market, snapshotId, wanted));
        } catch (StatusRuntimeException | EnvironmentFailure unreachable) {
            return Optional.empty();
        } finally {
            impatient.detach(before);
        }
    }
}

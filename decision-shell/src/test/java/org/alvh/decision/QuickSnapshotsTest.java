package org.alvh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.grpc.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.SnapshotSource;
import org.alvh.wire.SnapshotStore;
import org.alvh.wire.SnapshotWire;
import org.alvh.wire.Wanted;
import org.junit.jupiter.api.Test;

/** A question does not wait for a snapshot as a decision does. */
class QuickSnapshotsTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final SnapshotId ID = SnapshotId.of(MARKET, MONDAY, SessionPhase.DECISION);

    private final List<Long> patience = new ArrayList<>();

    private Optional<Snapshot> found(SnapshotSource source) {
        return new QuickSnapshots(new SnapshotStore(request -> {
                    patience.add(QuickSnapshots.PATIENCE_SECONDS.get());
                    return source.getSnapshot(request);
                }))
                .find(MARKET.name(), ID.value(), new Wanted(0, 0, false, Set.of()));
    }

    @Test
    void whatIsThereIsFoundWithLittlePatience() {
        Snapshot quiet = new Snapshot(
                MARKET,
                MONDAY,
                ID,
                4_756.5,
                OfficialCloses.none(),
                Optional.empty(),
                Optional.empty(),
                "NO_RATE",
                "NO_RATE");
        GetSnapshotResponse header = GetSnapshotResponse.newBuilder()
                .setHeader(SnapshotWire.header(quiet, 60))
                .build();

        assertThat(found(_ -> List.of(header).iterator())).map(Snapshot::spot).contains(4_756.5);
        assertThat(patience).containsExactly(2L);
        assertThat(QuickSnapshots.PATIENCE_SECONDS.get()).isEqualTo(60);
    }

    @Test
    void whatCannotBeHadIsAbsent() {
        assertThat(found(_ -> {
                    throw Status.DEADLINE_EXCEEDED.asRuntimeException();
                }))
                .isEmpty();
        assertThat(found(_ -> {
                    throw new EnvironmentFailure("no token");
                }))
                .isEmpty();
        assertThat(QuickSnapshots.PATIENCE_SECONDS.get()).isEqualTo(60);
    }

    @Test
    void anAnswerThatIsNoSnapshotIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(_ -> List.<GetSnapshotResponse>of().iterator()));
    }
}

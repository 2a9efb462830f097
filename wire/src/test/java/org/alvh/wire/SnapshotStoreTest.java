package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.Snapshot;
import org.junit.jupiter.api.Test;

/** Every series of a snapshot is fetched once, however many ask for it. */
final class SnapshotStoreTest {

    private static final String MARKET = SnapshotScene.MARKET.name();
    private static final String ID = SnapshotScene.ID.value();
    private static final Wanted FAR = new Wanted(38, 52, false, Set.of());
    private static final Wanted BOTH = new Wanted(1, 52, false, Set.of());

    private final List<GetSnapshotRequest> requests = Collections.synchronizedList(new ArrayList<>());

    private Iterator<GetSnapshotResponse> answer(GetSnapshotRequest request) {
        requests.add(request);
        return SnapshotScene.answer(request).iterator();
    }

    @Test
    void fetchesOnlyWhatItDoesNotHold() {
        SnapshotStore store = new SnapshotStore(this::answer);
        store.get(MARKET, ID, FAR);
        store.get(MARKET, ID, FAR);
        Snapshot both = store.get(MARKET, ID, BOTH);
        assertThat(requests)
                .containsExactly(
                        FAR.request(MARKET, ID),
                        GetSnapshotRequest.newBuilder()
                                .setMarket(MARKET)
                                .setSnapshotId(ID)
                                .addSeries(new OptionSeries(OptionRoot.SPXW, SnapshotScene.NEAR).message())
                                .build());
        assertThat(both.spx().orElseThrow().slice(OptionRoot.SPXW, SnapshotScene.NEAR))
                .isPresent();
        assertThat(both.spx().orElseThrow().slice(OptionRoot.SPX, SnapshotScene.FAR))
                .isPresent();
    }

    @Test
    void asksForALongerListWhereOneIsWanted() {
        SnapshotStore store = new SnapshotStore(this::answer);
        Wanted further = new Wanted(40, 60, false, Set.of());
        store.get(MARKET, ID, new Wanted(1, 20, false, Set.of()));
        Snapshot snapshot = store.get(MARKET, ID, further);
        assertThat(requests).hasSize(2).last().isEqualTo(further.request(MARKET, ID));
        assertThat(snapshot.spx().orElseThrow().expiries(60)).hasSize(2);
        assertThat(snapshot.spx().orElseThrow().slice(OptionRoot.SPXW, SnapshotScene.NEAR))
                .isPresent();
        store.get(MARKET, ID, BOTH);
        assertThat(requests).hasSize(2);
    }

    @Test
    void letsCallersOfOneSnapshotWaitForOneFetch() throws InterruptedException, ExecutionException {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        SnapshotStore store = new SnapshotStore(request -> {
            fetching.countDown();
            await(answered);
            return answer(request);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Snapshot>> callers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                callers.add(threads.submit(() -> store.get(MARKET, ID, FAR)));
            }
            await(fetching);
            answered.countDown();
            for (Future<Snapshot> caller : callers) {
                assertThat(caller.get().id()).isEqualTo(SnapshotScene.ID);
            }
        }
        assertThat(requests).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @Test
    void forgetsTheSnapshotThatWasAskedForLongestAgo() {
        SnapshotStore store = new SnapshotStore(this::answerAnyId);
        for (int i = 0; i < SnapshotStore.MOST_SNAPSHOTS; i++) {
            store.get(MARKET, "id-" + i, FAR);
        }
        store.get(MARKET, "id-0", FAR);
        store.get(MARKET, "one more", FAR);
        int before = requests.size();
        assertThat(before).isEqualTo(SnapshotStore.MOST_SNAPSHOTS + 1);
        store.get(MARKET, "id-0", FAR);
        assertThat(requests).hasSize(before);
        store.get(MARKET, "id-1", FAR);
        assertThat(requests).hasSize(before + 1);
    }

    private Iterator<GetSnapshotResponse> answerAnyId(GetSnapshotRequest request) {
        requests.add(request);
        GetSnapshotResponse.Builder first = SnapshotScene.answer(request).getFirst().toBuilder();
        first.getHeaderBuilder().setSnapshotId(request.getSnapshotId());
        // Nothing is listed, so that the header alone answers for everything that is wanted.
        first.getHeaderBuilder().clearSpxExpiries();
        return List.of(first.build()).iterator();
    }

    @Test
    void passesFailuresOnAndAsksAgain() {
        SnapshotStore store = new SnapshotStore(request -> {
            Iterator<GetSnapshotResponse> answer = answer(request);
            if (requests.size() == 1) {
                throw new StatusRuntimeException(Status.UNAVAILABLE);
            }
            return answer;
        });
        assertThatThrownBy(() -> store.get(MARKET, ID, FAR)).isInstanceOf(StatusRuntimeException.class);
        assertThat(store.get(MARKET, ID, FAR).id()).isEqualTo(SnapshotScene.ID);
    }

    @Test
    void refusesAnotherSnapshotThanTheOneAskedFor() {
        SnapshotStore store = new SnapshotStore(this::answer);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.get(MARKET, "another", FAR))
                .withMessageContaining("another");
    }
}

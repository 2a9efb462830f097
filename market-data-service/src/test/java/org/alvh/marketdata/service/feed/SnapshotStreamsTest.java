package org.alvh.marketdata.service.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.inbox.Patience;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One thread tells every client; who leaves, or follows what cannot be told, costs the others nothing. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SnapshotStreamsTest {

    private final Markets markets = new Markets();
    private final SnapshotStreams streams = new SnapshotStreams(markets, new Patience());
    private final FollowingClient client = new FollowingClient();

    @BeforeEach
    void begin() {
        markets.opened.put("sim-1-7", 5);
        streams.begin(new StartupEvent());
    }

    @AfterEach
    void end() throws InterruptedException {
        streams.stop(new ShutdownEvent());
    }

    @Test
    void aClientIsToldTheLatestAndThenEveryOpening() {
        streams.add("sim-1-7", client);
        await(() -> client.told.size() == 1);

        markets.opened.put("sim-1-7", 6);
        streams.wake();
        await(() -> client.told.size() == 3);

        assertThat(client.told).containsExactly("5 CLOSE", "6 DECISION", "6 CLOSE");
    }

    /** As if another instance had opened it. */
    @Test
    void anOpeningThatNobodyTellsOfIsSeen() {
        streams.add("sim-1-7", client);
        await(() -> client.told.size() == 1);

        markets.opened.put("sim-1-7", 6);

        await(() -> client.told.size() == 3);
    }

    @Test
    void aClientThatCanTakeMoreIsToldAtOnce() {
        client.room.set(0);
        streams.add("sim-1-7", client);
        markets.opened.put("sim-1-7", 500);

        client.makeRoom(1);

        await(() -> client.told.contains("500 CLOSE"));
        assertThat(client.told).hasSize(1);
    }

    @Test
    void whoLeavesIsForgotten() {
        FollowingClient stays = new FollowingClient();
        streams.add("sim-1-7", client);
        streams.add("sim-1-7", stays);
        await(() -> client.told.size() == 1);

        client.leave();
        markets.opened.put("sim-1-7", 6);
        streams.wake();
        await(() -> stays.told.size() == 3);

        assertThat(client.told).containsExactly("5 CLOSE");
        assertThat(client.failures).isEmpty();
    }

    @Test
    void aMarketThatCannotBeToldEndsItsOwnStreamsOnly() {
        FollowingClient other = new FollowingClient();
        markets.opened.put("broken", 1);
        streams.add("broken", client);
        streams.add("sim-1-7", other);

        await(() -> client.failures.size() == 1);
        await(() -> other.told.size() == 1);

        assertThat(Status.fromThrowable(client.failures.getFirst()).getCode()).isEqualTo(Status.Code.INTERNAL);
    }

    @Test
    void anUnknownMarketIsRefused() {
        assertThatThrownBy(() -> streams.add("nobody", client))
                .isInstanceOf(Refused.class)
                .hasMessage("there is no market 'nobody'");
    }

    @Test
    void aClientTooManyIsRefused() {
        for (int i = 0; i < 500; i++) {
            streams.add("sim-1-7", new FollowingClient());
        }

        assertThatThrownBy(() -> streams.add("sim-1-7", client))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED));
    }

    @Test
    void aServiceThatStopsTellsItsClients() throws InterruptedException {
        streams.add("sim-1-7", client);

        streams.stop(new ShutdownEvent());

        assertThat(Status.fromThrowable(client.failures.getFirst()).getCode()).isEqualTo(Status.Code.UNAVAILABLE);
    }

    private static void await(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private static final class Markets implements FollowedMarkets {

        private final Map<String, Integer> opened = new ConcurrentHashMap<>();

        @Override
        public int opened(String market) {
            Integer known = opened.get(market);
            if (known == null) {
                throw new Refused(Status.Code.NOT_FOUND, "unknown market", "there is no market '" + market + "'");
            }
            return known;
        }

        @Override
        public StreamSnapshotsResponse message(String market, SnapshotPlace place) {
            if (market.equals("broken")) {
                throw new IllegalStateException("damaged");
            }
            return StreamSnapshotsResponse.newBuilder()
                    .setSessionNumber(place.sessionNumber())
                    .setSnapshotId(place.phase().name())
                    .build();
        }
    }
}

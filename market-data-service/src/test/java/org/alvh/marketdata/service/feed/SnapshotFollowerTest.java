package org.alvh.marketdata.service.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;
import org.alvh.quant.time.SessionPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client is told every snapshot while it keeps up, the newest when it does not, and nothing once it has left. */
class SnapshotFollowerTest {

    private final FollowingClient client = new FollowingClient();
    private int made;
    private final SnapshotFollower follower = new SnapshotFollower("sim-1-7", client);

    @ParameterizedTest
    @CsvSource({
        // told, opened, next: 0 is nothing
        "0, 0, 0",
        "0, 1, 2",
        "0, 9, 18",
        "2, 1, 0",
        "2, 2, 3",
        "3, 2, 4",
        "2, 9, 3",
        "2, 10, 20",
        "19, 10, 20"
    })
    void theNextIsTheOneAfterUnlessThatIsFarBehind(int told, int opened, int next) {
        assertThat(SnapshotPlace.after(place(told), opened)).isEqualTo(place(next));
    }

    private static Optional<SnapshotPlace> place(int count) {
        return count == 0 ? Optional.empty() : Optional.of(new SnapshotPlace(count));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, DECISION", "2, 1, CLOSE", "3, 2, DECISION", "40, 20, CLOSE"})
    void aSessionHasTwo(int count, int number, SessionPhase phase) {
        SnapshotPlace place = new SnapshotPlace(count);

        assertThat(place.sessionNumber()).isEqualTo(number);
        assertThat(place.phase()).isEqualTo(phase);
    }

    @Test
    void itBeginsWithTheLatestAndIsToldEachOnce() {
        tell(5);
        tell(5);
        tell(7);

        assertThat(client.told).containsExactly("5 CLOSE", "6 DECISION", "6 CLOSE", "7 DECISION", "7 CLOSE");
    }

    @Test
    void beforeTheFirstSessionItWaits() {
        tell(0);
        tell(1);

        assertThat(client.told).containsExactly("1 CLOSE");
    }

    @Test
    void whoReadsSlowlyIsToldTheNewestAndNothingIsMadeMeanwhile() {
        tell(1);
        client.room.set(0);
        for (int opened = 2; opened <= 1_000; opened++) {
            tell(opened);
        }
        assertThat(made).isEqualTo(1);

        client.room.set(1);
        tell(1_000);

        assertThat(client.told).containsExactly("1 CLOSE", "1000 CLOSE");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void itGoesOnWhereItStoppedAfterAShortPause() {
        tell(1);
        client.room.set(1);
        tell(3);
        client.room.set(9);
        tell(3);

        assertThat(client.told).containsExactly("1 CLOSE", "2 DECISION", "2 CLOSE", "3 DECISION", "3 CLOSE");
    }

    @Test
    void whoHasLeftIsToldNothing() {
        client.cancelled = true;
        tell(3);
        follower.end(new IllegalStateException("over"));

        assertThat(follower.isGone()).isTrue();
        assertThat(client.told).isEmpty();
        assertThat(client.failures).isEmpty();
    }

    @Test
    void anEndIsToldWithItsCause() {
        RuntimeException cause = new IllegalStateException("the service stops");
        follower.end(cause);

        assertThat(client.failures).containsExactly(cause);
    }

    private void tell(int opened) {
        follower.tell(opened, place -> {
            made++;
            return StreamSnapshotsResponse.newBuilder()
                    .setSessionNumber(place.sessionNumber())
                    .setSnapshotId(place.phase().name())
                    .build();
        });
    }
}

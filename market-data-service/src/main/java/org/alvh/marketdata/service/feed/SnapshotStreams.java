package org.alvh.marketdata.service.feed;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.inbox.Patience;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;
import org.jboss.logging.Logger;

/**
 * Tells clients of the snapshots of the markets that they follow. One thread serves all of them: it looks where the
 * markets stand when a session was opened here or a client can take more, and every second for what other instances
 * opened. Nobody has a queue, since what a client was not told yet can be made at any time.
 */
@ApplicationScoped
public class SnapshotStreams {

    private static final Logger LOG = Logger.getLogger(SnapshotStreams.class);

    /** Each costs a look at a row a second. */
    private static final int MOST_FOLLOWERS = 500;

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final FollowedMarkets markets;
    private final Patience patience;
    private final List<SnapshotFollower> followers = new CopyOnWriteArrayList<>();
    private final Semaphore wakings = new Semaphore(0);
    private volatile boolean stopping;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    SnapshotStreams(FollowedMarkets markets, Patience patience) {
        this.markets = markets;
        this.patience = patience;
    }

    void begin(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("snapshot-streams").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        wake();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(STOP);
        }
    }

    /** Something may be there to be told. */
    public void wake() {
        wakings.release();
    }

    /** Tells a client of a market's snapshots from now on, until it leaves. */
    public void add(String market, StreamObserver<StreamSnapshotsResponse> client) {
        markets.opened(market);
        if (followers.size() >= MOST_FOLLOWERS) {
            throw new Refused(
                    Status.Code.RESOURCE_EXHAUSTED,
                    "too many streams",
                    MOST_FOLLOWERS + " clients follow snapshots already: try again later");
        }
        if (!(client instanceof ServerCallStreamObserver<StreamSnapshotsResponse> call)) {
            throw new IllegalStateException("a stream is answered by a call, not by " + client.getClass());
        }
        SnapshotFollower follower = new SnapshotFollower(market, call);
        call.setOnCancelHandler(() -> followers.remove(follower));
        call.setOnReadyHandler(this::wake);
        followers.add(follower);
        wake();
    }

    private void run() {
        try {
            while (!stopping) {
                patience.untilDone("the snapshot streams", this::tell);
                sleep();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (EnvironmentFailure stopped) {
            LOG.infof("the snapshot streams stop: %s", stopped.getMessage());
        }
        StatusRuntimeException over =
                Status.UNAVAILABLE.withDescription("the service stops").asRuntimeException();
        followers.forEach(follower -> follower.end(over));
        followers.clear();
    }

    private void sleep() throws InterruptedException {
        if (wakings.tryAcquire(LONGEST_SLEEP.toMillis(), TimeUnit.MILLISECONDS)) {
            wakings.drainPermits();
        }
    }

    /** One look at every client's market. */
    private void tell() {
        followers.removeIf(SnapshotFollower::isGone);
        followers.forEach(this::tell);
    }

    /** A client whose market cannot be told of is let go; the others are told on. */
    private void tell(SnapshotFollower follower) {
        String market = follower.market();
        try {
            follower.tell(markets.opened(market), place -> markets.message(market, place));
        } catch (RuntimeException failure) {
            if (Environments.isEnvironment(failure)) {
                throw new EnvironmentFailure("streams wait: " + failure.getMessage(), failure);
            }
            LOG.errorf(failure, "a stream of snapshots of %s ends", market);
            followers.remove(follower);
            follower.end(Status.INTERNAL
                    .withDescription("the snapshots of " + market + " cannot be told")
                    .asRuntimeException());
        }
    }
}

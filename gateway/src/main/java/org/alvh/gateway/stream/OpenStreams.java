package org.alvh.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.alvh.gateway.edge.GatewayConfig;
import org.alvh.gateway.stream.reach.Services;
import org.alvh.gateway.stream.tail.DeskMarkets;
import org.alvh.gateway.stream.tail.Tail;
import org.jboss.logging.Logger;

/** Lets streams run, cuts off those whose client takes nothing any more, and ends all when the gateway stops. */
@Singleton
class OpenStreams {

    private static final Logger LOG = Logger.getLogger(OpenStreams.class);

    private static final int MOST = 2_000;

    /** Browsers use one stream, or one a visible tab. */
    private static final int MOST_OF_A_USER = 12;

    /** Looks at every stream in the time that a write may last. */
    private static final int LOOKS = 6;

    private final StreamPlaces places = new StreamPlaces(MOST, MOST_OF_A_USER);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Sources sources;
    private final Duration longestWrite;
    private final Counter events;
    private final Counter dropped;

    OpenStreams(Tail tail, DeskMarkets markets, Services services, GatewayConfig config, MeterRegistry meters) {
        this.sources = new Sources(tail, markets, services::all);
        this.longestWrite = config.longestWrite();
        this.events = meters.counter("alvh.stream.events");
        this.dropped = meters.counter("alvh.stream.dropped");
        meters.gauge("alvh.streams", places, StreamPlaces::count);
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("stuck streams").start(this::cutStuckOnes);
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
        places.all().forEach(StreamPlace::close);
    }

    /** A place for one more stream, which is given back with {@link #close}. */
    StreamPlace open(String user, Runnable connection) {
        return places.take(user, connection);
    }

    /** Ends the place's stream, if it runs. */
    void close(StreamPlace place) {
        place.close();
        places.free(place);
    }

    /**
     * Runs a stream in its place until it ends. It has a thread of its own, since what is written in the thread of a
     * request does not wait for the client: that thread counts as one which may not wait.
     */
    void run(StreamPlace place, StreamRequest request, OutputStream out) {
        SseChannel channel = new SseChannel(out, System::nanoTime, events::increment);
        EventStream stream = new EventStream(sources, request, channel, Pace.USUAL, System::nanoTime);
        FutureTask<Ending> running = new FutureTask<>(stream::run);
        try {
            place.begin(stream);
            Thread.ofVirtual().name("stream of " + place.user()).start(running);
            if (running.get() == Ending.TOO_SLOW) {
                dropped.increment();
                place.cut();
            }
        } catch (InterruptedException stopped) {
            stream.close();
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            requireGone(failure);
        } finally {
            places.free(place);
        }
    }

    /** A client that goes away fails the write that is under way, and that is how a stream ends. */
    private static void requireGone(ExecutionException failure) {
        if (!(failure.getCause() instanceof IOException)) {
            throw new IllegalStateException("a stream ended in a fault", failure.getCause());
        }
    }

    private void cutStuckOnes() {
        try {
            while (!stopping.await(longestWrite.toMillis() / LOOKS, TimeUnit.MILLISECONDS)) {
                for (StreamPlace each : places.all()) {
                    if (each.isStuck(longestWrite)) {
                        LOG.infof("cut off a stream of %s, which took nothing for %s", each.user(), longestWrite);
                        dropped.increment();
                        each.cut();
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

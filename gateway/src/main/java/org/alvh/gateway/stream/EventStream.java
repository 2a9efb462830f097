package org.alvh.gateway.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.alvh.gateway.stream.reach.ServiceReach;
import org.alvh.gateway.stream.tail.EventJson;
import org.alvh.gateway.stream.tail.EventName;
import org.alvh.gateway.stream.tail.Position;
import org.alvh.gateway.stream.tail.Reading;
import org.alvh.gateway.stream.tail.TailCursor;
import org.alvh.gateway.stream.tail.TailEvent;

/**
 * One client's stream, in a thread of its own: what the client missed, then what happens, until it ends. It keeps no
 * queue. The tail is one memory for all, and a client that takes its time finds more in it when it is ready for more.
 */
final class EventStream {

    /** How long a client waits for this replica to have begun, and to get as far as the client has come elsewhere. */
    private static final Duration CATCH_UP = Duration.ofSeconds(2);

    private static final String GONE = "what came after the position given is not kept any more";
    private static final String REMADE = "the topics were not read without a gap";

    private final Sources sources;
    private final StreamRequest request;
    private final SseChannel out;
    private final Pace pace;
    private final LongSupplier nanoTime;
    private final HealthNews health;
    private TailCursor cursor;
    private long logInAskedAt;
    private volatile boolean closing;

    EventStream(Sources sources, StreamRequest request, SseChannel out, Pace pace, LongSupplier nanoTime) {
        this.sources = sources;
        this.request = request;
        this.out = out;
        this.pace = pace;
        this.nanoTime = nanoTime;
        this.health = new HealthNews(sources.services());
        this.cursor = sources.tail().end();
        this.logInAskedAt = nanoTime.getAsLong();
    }

    /** Ends the stream as soon as it looks up; while it is stuck in a write it does not. */
    void close() {
        closing = true;
        sources.tail().wake();
    }

    /** How long the write that is under way has lasted. */
    Duration stuck() {
        return out.stuck();
    }

    /** Tells everything until the end. */
    Ending run() throws IOException, InterruptedException {
        begin();
        while (true) {
            tellHealth();
            beat();
            out.flush();
            if (closing) {
                return Ending.CLOSED;
            }
            if (hasLogInEnded()) {
                out.event("end", Optional.empty(), EventJson.line(new StreamView.End(Ending.LOG_IN_ENDED.name())));
                return Ending.LOG_IN_ENDED;
            }
            switch (sources.tail().read(cursor, pace.look())) {
                case Reading.Events found -> tell(found);
                case Reading.Remade _ -> reset(REMADE);
                case Reading.Outrun _ -> {
                    return Ending.TOO_SLOW;
                }
            }
        }
    }

    private void begin() throws IOException, InterruptedException {
        sources.tail().awaitBegin(CATCH_UP);
        if (request.lastEventId().isEmpty()) {
            cursor = sources.tail().end();
            hello(Optional.of(cursor.position()));
            return;
        }
        Optional<Position> given = request.lastEventId().flatMap(Position::parse);
        // Without a position of its own in between: cut off before the reset, the client comes back for it.
        hello(given);
        Optional<TailCursor> place =
                given.isPresent() ? sources.tail().resume(given.get(), CATCH_UP) : Optional.empty();
        if (place.isPresent()) {
            cursor = place.get();
        } else {
            reset(GONE);
        }
    }

    private void hello(Optional<Position> position) throws IOException {
        out.event(
                "hello",
                position,
                EventJson.line(new StreamView.Hello(request.subscription().desk())));
        out.flush();
    }

    private void reset(String reason) throws IOException {
        cursor = sources.tail().end();
        out.event("reset", Optional.of(cursor.position()), EventJson.line(new StreamView.Reset(reason)));
    }

    private void tell(Reading.Events found) throws IOException {
        List<TailEvent> waiting = found.events().stream().filter(this::isFor).toList();
        Selection selection = found.missed() ? Selection.all(waiting) : Selection.newest(waiting);
        for (TailEvent each : found.events()) {
            cursor.pass(each);
            if (selection.includes(each)) {
                out.event(each.name().text(), Optional.of(cursor.position()), each.json());
            }
        }
    }

    private boolean isFor(TailEvent event) {
        return request.subscription().wants(event.name())
                && sources.markets().mayHear(request.subscription().desk(), event.audience());
    }

    private void tellHealth() throws IOException {
        if (request.subscription().wants(EventName.HEALTH)) {
            for (ServiceReach each : health.take()) {
                out.event(EventName.HEALTH.text(), Optional.empty(), EventJson.line(StreamView.Health.of(each)));
            }
        }
    }

    private void beat() throws IOException {
        if (out.silence().compareTo(pace.heartbeat()) >= 0) {
            out.heartbeat(cursor.position());
        }
    }

    private boolean hasLogInEnded() {
        long now = nanoTime.getAsLong();
        if (now - logInAskedAt < pace.logIn().toNanos()) {
            return false;
        }
        logInAskedAt = now;
        return request.logIn().hasEnded();
    }
}

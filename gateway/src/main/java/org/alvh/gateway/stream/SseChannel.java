package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.alvh.gateway.stream.tail.Position;

/** Where server-sent events are written, as HTML defines their text. One thread writes, others may look on. */
final class SseChannel {

    private final OutputStream out;
    private final LongSupplier nanoTime;
    private final Runnable counted;
    private volatile OptionalLong writingSince = OptionalLong.empty();
    private long lastWrite;

    /**
     * A channel.
     *
     * @param out where a write lasts until the client has room for it
     * @param nanoTime running time
     * @param counted called once an event
     */
    SseChannel(OutputStream out, LongSupplier nanoTime, Runnable counted) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.counted = counted;
        this.lastWrite = nanoTime.getAsLong();
    }

    /**
     * One event.
     *
     * @param position what the client names when it comes back; left out where it stays what it was
     * @param json on one line
     */
    void event(String name, Optional<Position> position, String json) throws IOException {
        StringBuilder text = new StringBuilder("event: ").append(name).append('\n');
        position.ifPresent(at -> text.append("id: ").append(at.text()).append('\n'));
        write(text.append("data: ").append(json).append("\n\n").toString());
        counted.run();
    }

    /** That nothing is new, and how far the client has come: an id without data is no event to a client. */
    void heartbeat(Position position) throws IOException {
        write(": alive\nid: " + position.text() + "\n\n");
    }

    private void write(String text) throws IOException {
        blocking(() -> out.write(text.getBytes(UTF_8)));
        lastWrite = nanoTime.getAsLong();
    }

    void flush() throws IOException {
        blocking(out::flush);
    }

    private interface Write {
        void run() throws IOException;
    }

    private void blocking(Write write) throws IOException {
        writingSince = OptionalLong.of(nanoTime.getAsLong());
        write.run();
        writingSince = OptionalLong.empty();
    }

    /** Time since something was written; for the thread that writes. */
    Duration silence() {
        return Duration.ofNanos(nanoTime.getAsLong() - lastWrite);
    }

    /** How long the write that is under way has lasted; nothing where none is. */
    Duration stuck() {
        OptionalLong since = writingSince;
        return since.isPresent() ? Duration.ofNanos(nanoTime.getAsLong() - since.getAsLong()) : Duration.ZERO;
    }
}

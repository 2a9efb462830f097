package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.alvh.gateway.stream.tail.Position;
import org.junit.jupiter.api.Test;

/** The text of the stream as HTML defines it, and how long a client lets it wait. */
class SseChannelTest {

    private final AtomicLong nanoTime = new AtomicLong();
    private final AtomicLong events = new AtomicLong();

    @Test
    void writesEventsAsHtmlDefinesThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SseChannel channel = new SseChannel(out, nanoTime::get, events::incrementAndGet);
        Optional<Position> position = Position.parse("b0:4,n1:2");
        channel.event("book", position, "{\"account\":\"core\"}");
        channel.event("health", Optional.empty(), "{}");
        channel.heartbeat(position.orElseThrow());
        assertThat(out.toString(UTF_8)).isEqualTo("""
                event: book
                id: b0:4,n1:2
                data: {"account":"core"}

                event: health
                data: {}

                : alive
                id: b0:4,n1:2

                """);
        assertThat(events).hasValue(2);
    }

    @Test
    void knowsHowLongItHasBeenSilent() throws IOException {
        SseChannel channel = new SseChannel(OutputStream.nullOutputStream(), nanoTime::get, events::incrementAndGet);
        nanoTime.addAndGet(Duration.ofSeconds(14).toNanos());
        assertThat(channel.silence()).isEqualTo(Duration.ofSeconds(14));
        channel.event("book", Optional.empty(), "{}");
        assertThat(channel.silence()).isZero();
    }

    @Test
    void knowsHowLongAWriteLasts() throws IOException {
        SlowClient client = new SlowClient();
        SseChannel channel = new SseChannel(client, nanoTime::get, events::incrementAndGet);
        client.channel = Optional.of(channel);
        channel.event("e", Optional.empty(), "");
        assertThat(client.waited).isEqualTo(Duration.ofSeconds("event: e\ndata: \n\n".length()));
        assertThat(channel.stuck()).isZero();
    }

    /** Takes a second for each octet, and looks how long it has taken. */
    private final class SlowClient extends OutputStream {

        private Optional<SseChannel> channel = Optional.empty();
        private Duration waited = Duration.ZERO;

        @Override
        public void write(int octet) {
            nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
            waited = channel.orElseThrow().stuck();
        }
    }
}

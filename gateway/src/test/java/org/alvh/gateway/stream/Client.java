package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A client in the thread of its own stream: it reads what is written, and may cut the connection at any event. */
final class Client extends OutputStream {

    private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
    private final List<SseEvent> heard = new ArrayList<>();
    private final Predicate<SseEvent> cut;
    private Consumer<SseEvent> meanwhile = event -> {};
    private Optional<String> lastEventId = Optional.empty();

    private Client(Predicate<SseEvent> cut) {
        this.cut = cut;
    }

    static Client patient() {
        return new Client(event -> false);
    }

    /** Goes away as soon as it has heard an event of this kind. */
    static Client leavingAfter(Predicate<SseEvent> cut) {
        return new Client(cut);
    }

    /** What happens elsewhere while it takes in an event. */
    Client meanwhile(Consumer<SseEvent> happens) {
        meanwhile = happens;
        return this;
    }

    @Override
    public void write(int octet) throws IOException {
        unread.write(octet);
        String text = unread.toString(UTF_8);
        if (text.endsWith("\n\n")) {
            unread.reset();
            List<String> lines = text.lines().toList();
            lines.stream()
                    .filter(line -> line.startsWith("id: "))
                    .forEach(line -> lastEventId = Optional.of(line.substring("id: ".length())));
            Optional<SseEvent> event = SseEvent.of(lines);
            if (event.isPresent()) {
                hear(event.get());
            }
        }
    }

    private void hear(SseEvent event) throws IOException {
        heard.add(event);
        meanwhile.accept(event);
        if (cut.test(event)) {
            throw new IOException("the client has gone");
        }
    }

    List<SseEvent> heard() {
        return heard;
    }

    Optional<String> lastEventId() {
        return lastEventId;
    }

    /** Where the events stand in their topics, without those that the stream says of itself. */
    List<String> places() {
        return heard.stream()
                .map(SseEvent::data)
                .filter(json -> json.startsWith("{\"at\":\""))
                .map(json -> json.substring("{\"at\":\"".length(), json.length() - "\"}".length()))
                .toList();
    }

    List<String> names() {
        return heard.stream().map(SseEvent::name).toList();
    }
}

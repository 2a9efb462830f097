package org.alvh.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A desk's event stream over a line that is cut again and again, each time in the middle of something. */
final class EventStream implements AutoCloseable {

    /** Of the events that a session makes, a few; so a cut falls anywhere. */
    private static final int MOST_BYTES = 12_000;

    /** A stream of HTTP/2 would be given up and its line kept; here it is the line that is cut. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final String token;
    private final Random cuts;
    private Optional<String> position = Optional.empty();

    /** @param cuts says how many bytes come through before the next cut */
    EventStream(URI address, String token, Random cuts) {
        this.address = address;
        this.token = token;
        this.cuts = cuts;
    }

    /** What comes through so many connections, one after the other, each going on where the one before was cut. */
    List<ServerEvent> readAndCut(int connections) {
        List<ServerEvent> events = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            List<ServerEvent> came = ServerEvent.read(untilCut());
            came.forEach(event -> event.id().ifPresent(id -> position = Optional.of(id)));
            events.addAll(came);
        }
        return events;
    }

    private String untilCut() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        position.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IllegalStateException("the stream answers " + response.statusCode() + ": "
                            + new String(body.readAllBytes(), UTF_8));
                }
                return new String(body.readNBytes(1 + cuts.nextInt(MOST_BYTES)), UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

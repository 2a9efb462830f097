package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client over HTTP, with one stream open. Closed, it is gone as if its connection had been cut. */
final class Listener implements AutoCloseable {

    private final HttpClient http;
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private Optional<String> lastEventId;

    private Listener(HttpClient http, HttpResponse<InputStream> response, Optional<String> lastEventId) {
        this.http = http;
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8));
        this.lastEventId = lastEventId;
    }

    /**
     * Asks for a stream.
     *
     * @param headers what lets the client in
     */
    static Listener open(URI stream, Map<String, String> headers, Optional<String> lastEventId)
            throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest.Builder request = HttpRequest.newBuilder(stream);
        headers.forEach(request::header);
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        return new Listener(http, http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()), lastEventId);
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The position that the client holds. */
    Optional<String> lastEventId() {
        return lastEventId;
    }

    /** The next event; empty where the stream has ended. */
    Optional<SseEvent> next() throws IOException {
        List<String> block = new ArrayList<>();
        String line = lines.readLine();
        while (line != null) {
            if (line.isEmpty()) {
                Optional<SseEvent> event = take(block);
                if (event.isPresent()) {
                    return event;
                }
            } else {
                block.add(line);
            }
            line = lines.readLine();
        }
        return Optional.empty();
    }

    private Optional<SseEvent> take(List<String> block) {
        block.stream()
                .filter(line -> line.startsWith("id: "))
                .forEach(line -> lastEventId = Optional.of(line.substring("id: ".length())));
        Optional<SseEvent> event = SseEvent.of(block);
        block.clear();
        return event;
    }

    /** The next event of a kind, whatever comes before it. */
    SseEvent next(String name) throws IOException {
        Optional<SseEvent> event = next();
        while (event.isPresent() && !event.get().name().equals(name)) {
            event = next();
        }
        return event.orElseThrow(() -> new IOException("answer " + response.statusCode() + " ended before " + name));
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

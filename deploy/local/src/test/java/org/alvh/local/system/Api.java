package org.alvh.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.DocumentValue;

/** The REST interface as a script uses it: with an access token, or with none. */
final class Api implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;
    private final Optional<String> token;

    Api(String origin, Optional<String> token) {
        this.origin = origin;
        this.token = token;
    }

    /**
     * What is answered.
     *
     * @param body a JSON object, be it a view or a problem
     */
    record Answer(int status, String mediaType, DocumentValue.Section body) {

        String text(String field) {
            return body.find(field)
                    .filter(DocumentValue.Text.class::isInstance)
                    .map(value -> ((DocumentValue.Text) value).value())
                    .orElse("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A write without a body. */
    Answer post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    JsonDocument.parse(response.body()));
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

package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.Validators;

/** One request and its answer, within the limits. A body is taken only with status 200. */
final class Exchange {

    private static final int OK = 200;

    private final HttpClient client;
    private final Fetch.Limits limits;
    private final String userAgent;

    Exchange(HttpClient client, Fetch.Limits limits, String userAgent) {
        this.client = client;
        this.limits = limits;
        this.userAgent = userAgent;
    }

    /**
     * Asks.
     *
     * @param known what is sent along, so that an unchanged file need not come
     * @param sent where the bytes of a body go as they come
     */
    HttpResponse<Long> of(URI url, Validators known, Path sent) throws IOException, NoFile {
        try (OutputStream file = Files.newOutputStream(sent)) {
            CompletableFuture<HttpResponse<Long>> answer =
                    client.sendAsync(request(url, known), head -> body(head, file));
            try {
                return answer.get(limits.body().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                throw new NoFile(
                        PullFailure.SLOW_BODY,
                        "its body was not whole within " + limits.body() + ", it was left",
                        slow);
            } catch (ExecutionException failure) {
                throw broken(Objects.requireNonNullElse(failure.getCause(), failure));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new EnvironmentFailure("stopped while a file was coming", stopped);
            } finally {
                answer.cancel(true);
            }
        }
    }

    private HttpRequest request(URI url, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(limits.firstByte())
                .header("User-Agent", userAgent)
                .header("Accept", "text/csv, text/plain;q=0.9, */*;q=0.1")
                .header("Accept-Encoding", "gzip");
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.GET().build();
    }

    private HttpResponse.BodySubscriber<Long> body(HttpResponse.ResponseInfo head, OutputStream file) {
        if (head.statusCode() != OK) {
            return new DroppedBody(Optional.empty());
        }
        boolean tooLong = head.headers().firstValueAsLong("Content-Length").orElse(0) > limits.bytes();
        return tooLong
                ? new DroppedBody(Optional.of(new LimitedBody.TooLong(limits.bytes())))
                : new LimitedBody(file, limits.bytes());
    }

    private NoFile broken(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException disk -> throw new EnvironmentFailure(String.valueOf(disk.getMessage()), disk);
            case LimitedBody.TooLong tooLong ->
                new NoFile(
                        PullFailure.TOO_LARGE,
                        "it is " + tooLong.getMessage() + ": raise alvh.pull.limits.bytes if that is right",
                        tooLong);
            case HttpConnectTimeoutException slow ->
                new NoFile(PullFailure.UNREACHABLE, "no connection within " + limits.connect(), slow);
            case HttpTimeoutException slow ->
                new NoFile(PullFailure.SLOW_ANSWER, "no answer within " + limits.firstByte(), slow);
            case ConnectException away -> new NoFile(PullFailure.UNREACHABLE, "no connection: " + away, away);
            case SSLException untrusted ->
                new NoFile(PullFailure.UNREACHABLE, "no trusted connection: " + untrusted.getMessage(), untrusted);
            case IOException cut ->
                new NoFile(PullFailure.CUT_OFF, "the connection ended early: " + cut.getMessage(), cut);
            default -> throw new IllegalStateException("a request ended in a fault", cause);
        };
    }
}

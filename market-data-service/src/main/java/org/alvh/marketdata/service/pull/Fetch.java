package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.RetryAfter;
import org.alvh.marketdata.pull.Validators;

/** Asks for one file, within limits of time and size, and believes nothing that it is told of it. */
final class Fetch implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final HttpClient client;
    private final Limits limits;
    private final Exchange exchange;

    Fetch(Limits limits, String userAgent) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.exchange = new Exchange(client, limits, userAgent);
    }

    /**
     * What a request may take.
     *
     * @param firstByte from the request to the head of its answer
     * @param body from the request to the last byte of its body
     * @param bytes of a file, packed and unpacked
     */
    record Limits(Duration connect, Duration firstByte, Duration body, long bytes) {

        Limits {
            if (!connect.isPositive() || !firstByte.isPositive() || !body.isPositive() || bytes < 1) {
                throw new IllegalArgumentException("limits of alvh.pull.limits are above 0, but are " + connect + ", "
                        + firstByte + ", " + body + ", " + bytes + " bytes");
            }
        }

        /** The longest that one file may take, all redirects followed. */
        Duration longest() {
            return connect.plus(body).multipliedBy(RedirectRule.MOST + 1L);
        }
    }

    /**
     * What is asked for.
     *
     * @param known validators of the file that is there; {@link Validators#NONE} where it is wanted whatever it is
     * @param arriving an empty folder for what comes
     */
    record Wanted(URI url, RedirectRule redirects, Validators known, Path arriving) {}

    Fetched get(Wanted wanted, Instant now) throws IOException {
        URI url = wanted.url();
        Path sent = wanted.arriving().resolve("sent");
        try {
            for (int hop = 0; hop <= RedirectRule.MOST; hop++) {
                HttpResponse<Long> answer = exchange.of(url, wanted.known(), sent);
                if (!isRedirect(answer.statusCode())) {
                    return judged(answer, wanted, sent, now);
                }
                url = target(url, answer, wanted.redirects());
            }
        } catch (NoFile broken) {
            return broken.failure();
        }
        return new Fetched.Failed(
                PullFailure.REDIRECTED,
                "it was redirected more than " + RedirectRule.MOST + " times: give the URL that it leads to");
    }

    private Fetched judged(HttpResponse<Long> answer, Wanted wanted, Path sent, Instant now) throws IOException {
        int status = answer.statusCode();
        if (status == NOT_MODIFIED && !wanted.known().equals(Validators.NONE)) {
            return new Fetched.Unchanged();
        }
        if (status != OK) {
            return refused(answer, now);
        }
        Validators validators = new Validators(
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Last-Modified").orElse(""));
        return switch (new Unpacking(sent, answer.headers(), isFramed(answer), limits.bytes()).run()) {
            case Unpacking.Outcome.Unpacked(Path file) -> new Fetched.Arrived(file, answer.body(), validators);
            case Unpacking.Outcome.Refused(PullFailure reason, String detail) -> new Fetched.Failed(reason, detail);
        };
    }

    private static Fetched refused(HttpResponse<Long> answer, Instant now) {
        int status = answer.statusCode();
        Optional<Duration> retryAfter =
                answer.headers().firstValue("Retry-After").flatMap(header -> RetryAfter.of(header, now));
        PullFailure reason = switch (status) {
            case 404, 410 -> PullFailure.GONE;
            case 429 -> PullFailure.TOO_MANY_REQUESTS;
            default -> status >= 500 ? PullFailure.SERVER_ERROR : PullFailure.REFUSED;
        };
        String asked =
                retryAfter.map(pause -> ", which asks for a pause of " + pause).orElse("");
        return new Fetched.Failed(reason, "the host answered " + status + asked + ", expected 200", retryAfter);
    }

    /** Whether a body says where it ends; HTTP/2 always does. */
    private static boolean isFramed(HttpResponse<Long> answer) {
        return answer.version() != HttpClient.Version.HTTP_1_1
                || answer.headers().firstValue("Content-Length").isPresent()
                || answer.headers().firstValue("Transfer-Encoding").isPresent();
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI target(URI from, HttpResponse<Long> answer, RedirectRule rule) throws NoFile {
        String location = answer.headers().firstValue("Location").orElse("");
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException malformed) {
            throw new NoFile(PullFailure.REDIRECTED, "it was redirected to something that is no URL", malformed);
        }
        if (location.isEmpty() || !rule.admits(from, to)) {
            throw new NoFile(
                    PullFailure.REDIRECTED,
                    "it was redirected to " + to.getScheme() + "://" + to.getHost() + ", expected https at "
                            + from.getHost() + ": name the host in redirect-hosts if it is right",
                    new IOException("not followed"));
        }
        return to;
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

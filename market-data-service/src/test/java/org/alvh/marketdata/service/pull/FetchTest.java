package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.alvh.marketdata.service.pull.MisbehavingServer.cut;
import static org.alvh.marketdata.service.pull.MisbehavingServer.endless;
import static org.alvh.marketdata.service.pull.MisbehavingServer.gzip;
import static org.alvh.marketdata.service.pull.MisbehavingServer.ok;
import static org.alvh.marketdata.service.pull.MisbehavingServer.status;
import static org.alvh.marketdata.service.pull.MisbehavingServer.unframed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of each way in which a server can misbehave. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetchTest {

    private static final String CSV = "DATE,VALUE\n11/24/2026,91.5\n11/25/2026,92.25\n";
    private static final String PAGE = "<!DOCTYPE html>\n<html><body>Please come back later</body></html>\n";
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final long MOST = 100_000;

    @TempDir
    private Path folder;

    private final MisbehavingServer server = new MisbehavingServer();
    private Fetch fetch = new Fetch(new Fetch.Limits(PATIENCE, PATIENCE, PATIENCE, MOST), "tests");

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder);
    }

    @AfterEach
    void end() {
        server.close();
        fetch.close();
    }

    @Test
    void aFileComesWithItsValidators() throws IOException {
        server.then(ok(CSV, "ETag: \"v1\"", "Last-Modified: Wed, 25 Nov 2026 23:00:00 GMT"));

        Fetched.Arrived arrived = arrived();

        assertThat(arrived.file()).hasContent(CSV);
        assertThat(arrived.wireBytes()).isEqualTo(CSV.length());
        assertThat(arrived.validators()).isEqualTo(new Validators("\"v1\"", "Wed, 25 Nov 2026 23:00:00 GMT"));
        assertThat(server.requests().getFirst())
                .contains("accept-encoding: gzip", "user-agent: tests")
                .doesNotContain("if-none-match", "if-modified-since");
    }

    @Test
    void whatIsUnchangedCostsNothing() throws IOException {
        server.then(status("304 Not Modified", "ETag: \"v1\""));

        Fetched fetched = get(new Validators("\"v1\"", "Wed, 25 Nov 2026 23:00:00 GMT"), plain());

        assertThat(fetched).isEqualTo(new Fetched.Unchanged());
        assertThat(server.requests().getFirst())
                .contains("if-none-match: \"v1\"", "if-modified-since: wed, 25 nov 2026 23:00:00 gmt");
    }

    @Test
    void unchangedSaysNothingToWhomHasNothing() throws IOException {
        server.then(status("304 Not Modified"));

        assertThat(failed(get(Validators.NONE, plain())).reason()).isEqualTo(PullFailure.REFUSED);
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        server.then(gzip(CSV, 0));

        assertThat(arrived().file()).hasContent(CSV);
    }

    @Test
    void aWrongTypeDoesNotMatterWhereTheContentIsRight() throws IOException {
        server.then(ok(CSV, "Content-Type: text/html"));

        assertThat(arrived().file()).hasContent(CSV);
    }

    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                Arguments.of("a page as csv", ok(PAGE, "Content-Type: text/csv"), PullFailure.WRONG_CONTENT),
                Arguments.of("an error in JSON", ok("{\"error\":1}"), PullFailure.WRONG_CONTENT),
                Arguments.of("nothing", ok(""), PullFailure.WRONG_CONTENT),
                Arguments.of("unknown packing", ok(CSV, "Content-Encoding: br"), PullFailure.WRONG_CONTENT),
                Arguments.of("packed in name only", ok(CSV, "Content-Encoding: gzip"), PullFailure.WRONG_CONTENT),
                Arguments.of("packed and cut", gzip(CSV, 9), PullFailure.TRUNCATED),
                Arguments.of("packed beyond the limit", gzip("1".repeat(200_000), 0), PullFailure.TOO_LARGE),
                Arguments.of("cut without a length", unframed(CSV.stripTrailing()), PullFailure.TRUNCATED),
                Arguments.of("closed before its length", cut(CSV, 1000, false), PullFailure.CUT_OFF),
                Arguments.of("reset in the middle", cut(CSV, 1000, true), PullFailure.CUT_OFF),
                Arguments.of("closed before any answer", answerOf(""), PullFailure.CUT_OFF),
                Arguments.of("no HTTP at all", answerOf("SSH-2.0-x\r\n\r\n"), PullFailure.CUT_OFF),
                Arguments.of("without end", endless("200 OK"), PullFailure.TOO_LARGE),
                Arguments.of("announced too long", cut(CSV, 1_000_000, false), PullFailure.TOO_LARGE),
                Arguments.of("an error without end", endless("500 Internal Server Error"), PullFailure.SERVER_ERROR),
                Arguments.of("no such file", status("404 Not Found"), PullFailure.GONE),
                Arguments.of("gone", status("410 Gone"), PullFailure.GONE),
                Arguments.of("forbidden", status("403 Forbidden"), PullFailure.REFUSED),
                Arguments.of("partial", status("206 Partial Content"), PullFailure.REFUSED),
                Arguments.of("overloaded", status("503 Service Unavailable"), PullFailure.SERVER_ERROR),
                Arguments.of("elsewhere", status("302 Found", "Location: https://x.example/"), PullFailure.REDIRECTED),
                Arguments.of("nowhere", status("302 Found"), PullFailure.REDIRECTED),
                Arguments.of("to no URL", status("301 Moved", "Location: http://[x"), PullFailure.REDIRECTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void eachMisbehaviourHasItsName(String name, MisbehavingServer.Answer answer, PullFailure reason)
            throws IOException {
        // The client of the JDK asks again by itself, five times at most, where a connection ends before any answer.
        for (int i = 0; i < 6; i++) {
            server.then(answer);
        }

        assertThat(failed(get(Validators.NONE, plain())).reason()).as(name).isEqualTo(reason);
    }

    @Test
    void aPageIsToldAsWhatItLooksLike() throws IOException {
        server.then(ok(PAGE, "Content-Type: text/csv"));

        assertThat(failed(get(Validators.NONE, plain())).detail())
                .isEqualTo("it looks like a web page (sent as text/csv), expected text in columns");
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void aWishForAPauseIsHeard(String status, String header, Duration pause) throws IOException {
        server.then(status(status, header));

        assertThat(failed(get(Validators.NONE, plain())).retryAfter()).contains(pause);
    }

    static Stream<Arguments> wishes() {
        return Stream.of(
                Arguments.of("429 Too Many Requests", "Retry-After: 120", Duration.ofMinutes(2)),
                Arguments.of("503 Unavailable", "Retry-After: Fri, 27 Nov 2026 12:00:30 GMT", Duration.ofSeconds(30)));
    }

    @Test
    void aSlowAnswerIsLeft() throws IOException {
        limit(new Fetch.Limits(PATIENCE, SHORT, PATIENCE, MOST));
        server.then(server.silentAfter(""));

        assertThat(failed(get(Validators.NONE, plain())))
                .isEqualTo(new Fetched.Failed(PullFailure.SLOW_ANSWER, "no answer within PT0.4S"));
    }

    @Test
    void aSlowBodyIsLeft() throws IOException {
        limit(new Fetch.Limits(PATIENCE, PATIENCE, SHORT, MOST));
        server.then(server.silentAfter("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + CSV));

        assertThat(failed(get(Validators.NONE, plain())).reason()).isEqualTo(PullFailure.SLOW_BODY);
    }

    @Test
    void whereNobodyListensNobodyIsReached() throws IOException {
        URI nowhere;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = URI.create("http://localhost:" + taken.getLocalPort() + "/x.csv");
        }

        Fetched fetched = fetch.get(new Fetch.Wanted(nowhere, plain(), Validators.NONE, folder), NOW);

        assertThat(failed(fetched).reason()).isEqualTo(PullFailure.UNREACHABLE);
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() throws IOException {
        server.then(status("307 Temporary Redirect", "Location: /moved.csv")).then(ok(CSV));

        assertThat(arrived().file()).hasContent(CSV);
        assertThat(server.requests().getLast()).startsWith("get /moved.csv ");
    }

    @Test
    void aRedirectWithoutEndIsLeft() throws IOException {
        for (int i = 0; i < 10; i++) {
            server.then(status("302 Found", "Location: /again.csv"));
        }

        assertThat(failed(get(Validators.NONE, plain())).reason()).isEqualTo(PullFailure.REDIRECTED);
        assertThat(server.requests()).hasSize(4);
    }

    private static MisbehavingServer.Answer answerOf(String text) {
        return (_, out) -> out.write(text.getBytes(US_ASCII));
    }

    private void limit(Fetch.Limits limits) {
        fetch.close();
        fetch = new Fetch(limits, "tests");
    }

    private static RedirectRule plain() {
        return new RedirectRule(List.of(), true);
    }

    private Fetched.Arrived arrived() throws IOException {
        Fetched fetched = get(Validators.NONE, plain());
        assertThat(fetched).isInstanceOf(Fetched.Arrived.class);
        return (Fetched.Arrived) fetched;
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }

    private Fetched get(Validators known, RedirectRule rule) throws IOException {
        URI url = server.url("/VVIX_History.csv");
        return fetch.get(new Fetch.Wanted(url, rule, known, folder), NOW);
    }
}

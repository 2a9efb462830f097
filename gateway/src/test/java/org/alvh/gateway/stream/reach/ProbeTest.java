package org.alvh.gateway.stream.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer of the service itself counts, not that its machine takes a connection. */
class ProbeTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofSeconds(20);

    @Test
    void anyAnswerIsAnAnswer() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            assertThat(http(server.getAddress().getPort(), LATE).isAnswered()).isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServiceThatHangsIsNotReached() throws IOException, InterruptedException {
        try (ServerSocket hanging = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(http(hanging.getLocalPort(), SOON).isAnswered()).isFalse();
            assertThat(connection(hanging.getLocalPort()).isAnswered()).isTrue();
        }
    }

    @Test
    void nobodyAnswersAtAPortThatIsFree() throws IOException, InterruptedException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(http(free, LATE).isAnswered()).isFalse();
        assertThat(connection(free).isAnswered()).isFalse();
    }

    @Test
    void oneBrokerOfSeveralIsEnough() throws IOException, InterruptedException {
        try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<InetSocketAddress> addresses =
                    Probes.addresses("no.such.host.invalid:9092, localhost:" + there.getLocalPort());
            assertThat(new Probe.Connection(addresses, LATE).isAnswered()).isTrue();
        }
    }

    private static Probe http(int port, Duration timeout) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
        return new Probe.Http(client, URI.create("http://localhost:" + port + "/"), timeout);
    }

    private static Probe connection(int port) {
        return new Probe.Connection(List.of(InetSocketAddress.createUnresolved("localhost", port)), LATE);
    }
}

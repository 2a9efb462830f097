package org.alvh.gateway.stream.reach;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A question that any living service answers at once. */
sealed interface Probe {

    /** True where an answer came within the time. */
    boolean isAnswered() throws InterruptedException;

    /**
     * Asks over HTTP, on the port that also serves gRPC. What the answer says does not matter: that a connection is
     * taken is the work of the machine, an answer that of the service.
     */
    record Http(HttpClient client, URI question, Duration timeout) implements Probe {

        @Override
        public boolean isAnswered() throws InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(question).timeout(timeout).build();
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        > 0;
            } catch (IOException unreachable) {
                return false;
            }
        }
    }

    /** Asks for a connection at one of several addresses. */
    record Connection(List<InetSocketAddress> addresses, Duration timeout) implements Probe {

        public Connection {
            addresses = List.copyOf(addresses);
        }

        @Override
        public boolean isAnswered() {
            return addresses.stream().anyMatch(this::isTakenAt);
        }

        private boolean isTakenAt(InetSocketAddress address) {
            // Resolved anew each time: a name may have moved.
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(address.getHostString(), address.getPort()),
                        Math.toIntExact(timeout.toMillis()));
                return true;
            } catch (IOException unreachable) {
                return false;
            }
        }
    }
}

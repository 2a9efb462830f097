package org.alvh.gateway.stream;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What a stream takes up from its request to its end. */
final class StreamPlace {

    private final String user;
    private final Runnable connection;
    private volatile Optional<EventStream> stream = Optional.empty();
    private volatile boolean closed;

    /**
     * A place.
     *
     * @param connection cuts the client off, also in the middle of a write
     */
    StreamPlace(String user, Runnable connection) {
        this.user = Objects.requireNonNull(user, "user");
        this.connection = Objects.requireNonNull(connection, "connection");
    }

    String user() {
        return user;
    }

    void begin(EventStream begun) {
        stream = Optional.of(begun);
        if (closed) {
            begun.close();
        }
    }

    void close() {
        closed = true;
        stream.ifPresent(EventStream::close);
    }

    void cut() {
        connection.run();
    }

    boolean isStuck(Duration longest) {
        return stream.filter(running -> running.stuck().compareTo(longest) > 0).isPresent();
    }
}

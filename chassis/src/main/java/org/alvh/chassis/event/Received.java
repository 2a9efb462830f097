package org.alvh.chassis.event;

import com.google.protobuf.MessageLite;
import java.util.Objects;

/** A decoded event. */
public record Received<M extends MessageLite>(String topic, String key, Envelope envelope, M message) {

    public Received {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(message, "message");
    }
}

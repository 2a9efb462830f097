package org.alvh.chassis.outbox;

import com.google.protobuf.MessageLite;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An event to be published.
 *
 * @param key the aggregate: account, market, mandate hash or run
 * @param occurredAt market time
 * @param desk empty where the event belongs to none
 * @param actor who caused it: a person, or the service
 * @param causationId the event or command that caused it; where empty, the event that the running work answers
 */
public record Publication(
        String topic,
        String key,
        ZonedDateTime occurredAt,
        String market,
        String desk,
        String actor,
        Optional<String> causationId,
        MessageLite payload) {

    public Publication {
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(causationId, "causationId");
        Objects.requireNonNull(payload, "payload");
        if (topic.isBlank() || key.isBlank() || actor.isBlank()) {
            throw new IllegalArgumentException(
                    "an event has a topic, a key and an actor, not '" + topic + "', '" + key + "', '" + actor + "'");
        }
    }
}

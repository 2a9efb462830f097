package org.alvh.chassis.event;

import java.util.Objects;

/**
 * What stands around an event, in the headers of its record.
 *
 * @param occurredAt market time, ISO
 * @param recordedAt wall clock, ISO; it decides nothing
 * @param desk empty where the event belongs to none
 * @param seq number of the event among those of its topic and key, from 1 without gaps
 */
public record Envelope(
        String eventId,
        String occurredAt,
        String recordedAt,
        String market,
        String desk,
        String actor,
        String correlationId,
        String causationId,
        long seq) {

    public Envelope {
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(causationId, "causationId");
        if (eventId.isBlank() || seq < 1) {
            throw new IllegalArgumentException("event '" + eventId + "' has number " + seq + ", expected 1 or more");
        }
    }
}

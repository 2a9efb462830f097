package org.alvh.gateway.stream.tail;

import java.util.Objects;
import java.util.Optional;

/**
 * One record that has been read.
 *
 * @param event what it tells; empty where it could not be decoded
 */
record Passage(Partition partition, long offset, Optional<TailEvent> event) {

    Passage {
        Objects.requireNonNull(partition, "partition");
        Objects.requireNonNull(event, "event");
    }

    static Passage of(TailEvent event) {
        return new Passage(event.partition(), event.offset(), Optional.of(event));
    }
}

package org.alvh.gateway.stream.tail;

import java.util.Objects;

/**
 * One event as it is sent.
 *
 * @param subject the account or market that it tells of; a newer event of the same topic and subject makes an older
 *     one dispensable
 * @param json what is told, on one line
 */
public record TailEvent(
        Partition partition, long offset, EventName name, Audience audience, String subject, String json) {

    public TailEvent {
        Objects.requireNonNull(partition, "partition");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(subject, "subject");
        if (offset < 0 || json.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("offset " + offset + " of " + partition + " with " + json);
        }
    }
}

package org.alvh.gateway.stream.reach;

import java.time.Instant;
import java.util.Objects;

/**
 * Whether a service can be reached.
 *
 * @param since wall clock: the first answer, or the first question that was not answered
 */
public record ServiceReach(String service, boolean reachable, Instant since) {

    public ServiceReach {
        Objects.requireNonNull(since, "since");
        if (service.isBlank()) {
            throw new IllegalArgumentException("a service has a name");
        }
    }
}

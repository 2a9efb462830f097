package org.alvh.gateway.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Since when each service has not answered, as this replica's calls found. */
@ApplicationScoped
public class Outages {

    private final Map<String, Instant> since = new ConcurrentHashMap<>();

    /** A call of the service was not answered. */
    public void failed(String service) {
        since.computeIfAbsent(service, _ -> Clock.systemUTC().instant());
    }

    /** A call of the service was answered, with whatever. */
    public void answered(String service) {
        since.remove(service);
    }

    /** The first failure since its last answer; empty while it answers. */
    public Optional<Instant> since(String service) {
        return Optional.ofNullable(since.get(service));
    }
}

package org.alvh.gateway.ask;

import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.gateway.edge.Outages;
import org.alvh.gateway.view.UnreachableView;

/** The services that one answer had to do without. */
final class Absences {

    private final Outages outages;
    private final Map<String, UnreachableView> byService = new TreeMap<>();

    Absences(Outages outages) {
        this.outages = outages;
    }

    /** What the service says; empty where it is not reached, which is remembered, or does not know the account yet. */
    <A> Optional<A> found(Asked<A> asked) {
        try {
            return Optional.of(asked.answer());
        } catch (StatusRuntimeException status) {
            switch (status.getStatus().getCode()) {
                case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED ->
                    byService.computeIfAbsent(asked.service(), this::absence);
                case NOT_FOUND -> {
                    // An account comes to strategy and hedge a moment after it is opened.
                }
                default -> throw status;
            }
            return Optional.empty();
        }
    }

    private UnreachableView absence(String service) {
        Instant since = outages.since(service).orElseGet(() -> Clock.systemUTC().instant());
        return new UnreachableView(
                service, since.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** By name. */
    List<UnreachableView> views() {
        return List.copyOf(byService.values());
    }
}

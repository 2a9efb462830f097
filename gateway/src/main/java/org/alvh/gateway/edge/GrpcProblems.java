package org.alvh.gateway.edge;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a service answers instead of an answer, as a problem. */
@ApplicationScoped
class GrpcProblems {

    private static final Metadata.Key<String> TITLE = Metadata.Key.of("alvh-problem", Metadata.ASCII_STRING_MARSHALLER);

    private final Outages outages;

    GrpcProblems(Outages outages) {
        this.outages = outages;
    }

    Problem of(StatusRuntimeException refusal) {
        Status status = refusal.getStatus();
        Metadata trailers = Optional.ofNullable(refusal.getTrailers()).orElseGet(Metadata::new);
        String title = Optional.ofNullable(trailers.get(TITLE)).orElse("");
        String detail = Optional.ofNullable(status.getDescription()).orElse("");
        return switch (status.getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED -> unreachable(trailers);
            case NOT_FOUND -> told(404, "not-found", title, "Not found", detail);
            case PERMISSION_DENIED -> told(403, "forbidden", title, "Not allowed", detail);
            case FAILED_PRECONDITION, ALREADY_EXISTS, ABORTED -> told(409, "conflict", title, "Not now", detail);
            case INVALID_ARGUMENT, OUT_OF_RANGE -> told(400, "request", title, "Wrong request", detail);
            case UNAUTHENTICATED -> Problems.notLoggedIn();
            case OK, CANCELLED, UNKNOWN, UNIMPLEMENTED, INTERNAL, DATA_LOSS -> Problems.fault();
        };
    }

    private Problem unreachable(Metadata trailers) {
        String service = Optional.ofNullable(trailers.get(CallWatch.SERVICE)).orElse("unknown");
        Optional<String> since = outages.since(service)
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toString());
        return Problem.of(503, "unavailable", "Not reachable", "The service " + service + " cannot be reached now.")
                .ofService(service, since);
    }

    private static Problem told(int status, String kind, String title, String otherwise, String detail) {
        return Problem.of(status, kind, title.isBlank() ? otherwise : title, detail);
    }
}

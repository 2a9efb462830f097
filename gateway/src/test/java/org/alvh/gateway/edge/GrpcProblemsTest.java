package org.alvh.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrpcProblemsTest {

    private final Outages outages = new Outages();
    private final GrpcProblems problems = new GrpcProblems(outages);

    /** The first failure counts, until the service answers again. */
    @Test
    void aServiceThatIsAwayIsNamedWithSinceWhen() {
        outages.failed("portfolio");
        String since = outages.since("portfolio").orElseThrow().toString();
        outages.failed("portfolio");
        Problem away = problems.of(unavailable("portfolio"));
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.service()).contains("portfolio");
        assertThat(away.since()).contains(since);
        outages.answered("portfolio");
        assertThat(problems.of(unavailable("portfolio")).since()).isEmpty();
    }

    @Test
    void theRuleOfARefusalIsItsTitle() {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("alvh-problem", Metadata.ASCII_STRING_MARSHALLER), "unknown account");
        Problem refused = problems.of(
                new StatusRuntimeException(Status.NOT_FOUND.withDescription("there is no 'north.x'"), trailers));
        assertThat(refused).isEqualTo(Problem.of(404, "not-found", "unknown account", "there is no 'north.x'"));
    }

    /** What went wrong inside a service is not for whoever asks. */
    @Test
    void aFaultOfAServiceTellsNothing() {
        Problem fault = problems.of(new StatusRuntimeException(Status.INTERNAL.withDescription("table account")));
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.detail()).doesNotContain("account");
        assertThat(fault.service()).isEqualTo(Optional.empty());
    }

    private static StatusRuntimeException unavailable(String service) {
        Metadata trailers = new Metadata();
        trailers.put(CallWatch.SERVICE, service);
        return new StatusRuntimeException(Status.UNAVAILABLE, trailers);
    }
}

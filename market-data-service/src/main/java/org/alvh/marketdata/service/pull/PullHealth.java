package org.alvh.marketdata.service.pull;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.marketdata.pull.PullState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether the sources that are pulled come; one that does not takes nothing out of service. */
@Wellness
@ApplicationScoped
class PullHealth implements HealthCheck {

    private final PullView view;

    PullHealth(PullView view) {
        this.view = view;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("what is pulled");
        if (!view.enabled()) {
            return answer.withData("pull", "off").up().build();
        }
        try {
            boolean well = true;
            for (PullView.Line line : view.lines(Instant.now())) {
                well &= line.standing() != PullState.Standing.FAILED;
                answer.withData(line.state().source(), told(line));
            }
            return answer.status(well).build();
        } catch (EnvironmentFailure failure) {
            return answer.withData("database", String.valueOf(failure.getMessage()))
                    .down()
                    .build();
        }
    }

    static String told(PullView.Line line) {
        String reach = line.state()
                .kept()
                .map(file -> ", holds " + file.yield().lastDate())
                .orElse(", holds nothing");
        String failure = line.state()
                .course()
                .failure()
                .map(last -> " (" + last.reason() + ": " + last.detail() + ")")
                .orElse("");
        return line.standing() + reach + ", " + line.expected() + " is expected" + failure;
    }
}

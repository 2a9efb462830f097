package org.alvh.gateway.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.edge.ProblemAnswers;

/** What the edge refuses of log-ins: to lead to another site, and to write from one. */
@ApplicationScoped
class LogInRules {

    private static final int BEFORE_IDENTITY = 240;
    private static final int AFTER_IDENTITY = 150;

    private final ProblemAnswers problems;

    LogInRules(ProblemAnswers problems) {
        this.problems = problems;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::leadingBack, BEFORE_IDENTITY);
        filters.register(this::writing, AFTER_IDENTITY);
    }

    private void leadingBack(RoutingContext context) {
        List<String> asked = context.normalizedPath().equals(LogInPaths.LOG_IN)
                ? context.queryParam(ReturnPath.PARAMETER)
                : List.of();
        boolean right = asked.size() <= 1
                && asked.stream().allMatch(path -> ReturnPath.of(path).isPresent());
        if (right) {
            context.next();
            return;
        }
        problems.end(
                context,
                Problem.of(400, "return", "Not a page", "A log-in leads back to a path of the web client, as /today.")
                        .at(ReturnPath.PARAMETER));
    }

    private void writing(RoutingContext context) {
        Optional<Problem> refusal = context.normalizedPath().startsWith(LogInPaths.API)
                ? OwnWrites.refusal(context, Optional.empty())
                : Optional.empty();
        refusal.ifPresentOrElse(problem -> problems.end(context, problem), context::next);
    }
}

package org.alvh.gateway.edge;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.failure.Environments;
import org.jboss.logging.Logger;

/** The answers to requests that no resource answers: there is nothing, or something failed on the way to it. */
@ApplicationScoped
class LastAnswers {

    private static final Logger LOG = Logger.getLogger(LastAnswers.class);
    private static final int FIRST_ERROR = 400;

    private final ProblemAnswers problems;

    LastAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    void nothingHere(RoutingContext context) {
        problems.end(context, Problems.notFound(context.normalizedPath()));
    }

    void failed(RoutingContext context) {
        Throwable failure = context.failure();
        boolean redirected = context.response().getStatusCode() / 100 == 3;
        if (failure instanceof AuthenticationRedirectException || redirected) {
            context.response().end();
            return;
        }
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        problems.end(context, problem(context, Optional.ofNullable(failure)));
    }

    private static Problem problem(RoutingContext context, Optional<Throwable> failure) {
        int status = Math.max(context.statusCode(), FIRST_ERROR);
        if (failure.isEmpty()) {
            return Problems.ofStatus(status, context.normalizedPath());
        }
        return switch (failure.get()) {
            case Throwable outside
            when Environments.isEnvironment(outside) -> {
                LOG.warnf("a request waits for what is not there: %s", outside.getMessage());
                yield Problems.unavailable("log-in");
            }
            case AuthenticationCompletionException _ -> {
                LOG.info("a log-in is refused");
                yield Problems.notLoggedIn();
            }
            case AuthenticationException _, UnauthorizedException _ -> Problems.notLoggedIn();
            case ForbiddenException _ -> Problems.forbidden();
            case Throwable _ when status < 500 -> Problems.ofStatus(status, context.normalizedPath());
            case Throwable fault -> {
                LOG.error("a request ended in a fault", fault);
                yield Problems.fault();
            }
        };
    }
}

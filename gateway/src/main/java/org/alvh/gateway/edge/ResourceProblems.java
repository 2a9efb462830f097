package org.alvh.gateway.edge;

import io.grpc.StatusRuntimeException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.gateway.identity.Identities;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what a resource throws becomes an answer. */
class ResourceProblems {

    private static final Logger LOG = Logger.getLogger(ResourceProblems.class);
    private static final int FIRST_ERROR = 400;

    private final ProblemAnswers problems;
    private final GrpcProblems grpc;

    ResourceProblems(ProblemAnswers problems, GrpcProblems grpc) {
        this.problems = problems;
        this.grpc = grpc;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, RoutingContext context) {
        return problems.response(context, refusal.problem());
    }

    @ServerExceptionMapper
    Response service(StatusRuntimeException refusal, RoutingContext context) {
        Problem problem = grpc.of(refusal);
        if (problem.status() == 500) {
            LOG.error("a service answered with a fault", refusal);
        }
        return problems.response(context, problem);
    }

    @ServerExceptionMapper
    Response environment(EnvironmentFailure failure, RoutingContext context) {
        LOG.warnf("a request waits for what is not there: %s", failure.getMessage());
        return problems.response(context, Problems.unavailable("gateway"));
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response notLoggedIn(RoutingContext context) {
        return problems.response(context, Problems.notLoggedIn());
    }

    /** A role too low: which one the caller has, and which one the resource asks for. */
    @ServerExceptionMapper
    Response role(ForbiddenException refusal, RoutingContext context, ResourceInfo resource) {
        Problem problem = least(resource)
                .map(least -> Problems.forbidden()
                        .byRule(
                                "role",
                                Identities.deskRole(context).map(DeskRole::name).orElse("NONE"),
                                least.name()))
                .orElseGet(Problems::forbidden);
        return problems.response(context, problem);
    }

    private static Optional<DeskRole> least(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass())
                        .map(type -> type.getAnnotation(RolesAllowed.class)))
                .flatMap(allowed -> Arrays.stream(allowed.value())
                        .flatMap(name -> DeskRole.ofName(name).stream())
                        .min(DeskRole::compareTo));
    }

    @ServerExceptionMapper
    Response nothingHere(NotFoundException refusal, RoutingContext context) {
        return problems.response(context, Problems.notFound(context.normalizedPath()));
    }

    /** Whatever the REST layer itself refuses; a redirect or another answer that was thrown stays as it is. */
    @ServerExceptionMapper
    Response layer(WebApplicationException refusal, RoutingContext context) {
        int status = refusal.getResponse().getStatus();
        if (status < FIRST_ERROR) {
            return refusal.getResponse();
        }
        if (status >= 500) {
            LOG.error("a request ended in a fault", refusal);
        }
        Response answer = problems.response(context, Problems.ofStatus(status, context.normalizedPath()));
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext context) {
        LOG.error("a request ended in a fault", fault);
        return problems.response(context, Problems.fault());
    }
}

package org.alvh.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every request passes, in order. Between {@code 200}, where the platform learns who asks, and {@code 100}, where
 * it asks whether one may, stand the rules that need to know who asks.
 */
@ApplicationScoped
class EdgeRoutes {

    private static final int FIRST = 1_000;
    private static final int BEFORE_IDENTITY = 250;
    private static final int AFTER_IDENTITY = 160;
    private static final int BEFORE_ROLES = 120;

    private final SecurityHeaders headers;
    private final Limits limits;
    private final DeskGate desks;
    private final LastAnswers last;

    EdgeRoutes(SecurityHeaders headers, Limits limits, DeskGate desks, LastAnswers last) {
        this.headers = headers;
        this.limits = limits;
        this.desks = desks;
        this.last = last;
    }

    void filters(@Observes Filters filters) {
        filters.register(RequestId::give, FIRST);
        filters.register(headers::add, FIRST - 1);
        filters.register(limits::address, BEFORE_IDENTITY + 1);
        filters.register(limits::body, BEFORE_IDENTITY);
        filters.register(limits::caller, AFTER_IDENTITY);
        filters.register(desks::pass, BEFORE_ROLES);
    }

    void lastRoutes(@Observes Router router) {
        ClientPages.route(router);
        router.route().order(Integer.MIN_VALUE).failureHandler(last::failed);
        router.route().order(Integer.MAX_VALUE).handler(last::nothingHere);
    }
}

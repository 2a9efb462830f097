package org.alvh.gateway.edge;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * Addresses of the web client's screens. They are no files: each is answered with the client's one page, which reads
 * the address itself, so that a bookmark or a reload leads to the same screen.
 */
final class ClientPages {

    static final String PAGE = "/";

    /** After files, and before resources, the first of which would say that there is nothing. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT;

    private static final List<String> OTHERS = List.of("/api/", "/login", "/logout", "/assets/", "/q/");

    private ClientPages() {}

    static void route(Router router) {
        router.route()
                .order(ORDER)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(ClientPages::give);
    }

    private static void give(RoutingContext context) {
        if (isScreen(context.normalizedPath())) {
            context.reroute(PAGE);
        } else {
            context.next();
        }
    }

    /** A dot in the last part is a file that is not there. */
    static boolean isScreen(String path) {
        return !path.equals(PAGE)
                && OTHERS.stream().noneMatch(path::startsWith)
                && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }
}

package org.alvh.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id of a request: the caller's own where it sends a fit one, else a new one. It stands on every answer. */
public final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestId.class.getName();
    private static final String LOG_KEY = "requestId";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** Gives the request its id. */
    static void give(RoutingContext context) {
        String offered = context.request().getHeader(HEADER);
        String id = offered != null && FIT.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        MDC.put(LOG_KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    /** The id of a request that has come through the edge. */
    public static String of(RoutingContext context) {
        String id = context.get(KEY);
        return id == null ? "" : id;
    }
}

package org.alvh.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.alvh.gateway.identity.Identities;

/** How much and how often a caller may ask of this replica. */
@ApplicationScoped
class Limits {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<String> LOG_INS = Set.of("/login", "/login/callback", "/logout");

    private final ProblemAnswers problems;
    private final long largestBody;
    private final Buckets addresses;
    private final Buckets logIns;
    private final Buckets reads;
    private final Buckets writes;

    Limits(GatewayConfig config, ProblemAnswers problems) {
        this.problems = problems;
        this.largestBody = config.largestBody();
        GatewayConfig.Rates rates = config.rates();
        this.addresses = new Buckets(rates.address(), rates.most());
        this.logIns = new Buckets(rates.logIns(), rates.most());
        this.reads = new Buckets(rates.reads(), rates.most());
        this.writes = new Buckets(rates.writes(), rates.most());
    }

    /** Refuses a body that says that it is too large; one that does not say is cut off by the server's own limit. */
    void body(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > largestBody)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            problems.end(context, Problems.tooLarge(largestBody));
        } else {
            context.next();
        }
    }

    /** Before anybody knows who asks: by address. */
    void address(RoutingContext context) {
        String address = context.request().remoteAddress().hostAddress();
        String path = context.normalizedPath();
        boolean logIn = LOG_INS.contains(path);
        pass(context, logIn ? logIns : addresses, String.valueOf(address), logIn ? "rate of log-ins" : "rate");
    }

    /** Once it is known who asks: by name. */
    void caller(RoutingContext context) {
        Optional<String> name = Identities.name(context);
        if (name.isEmpty() || !context.normalizedPath().startsWith("/api/")) {
            context.next();
            return;
        }
        boolean reading = READS.contains(context.request().method());
        pass(context, reading ? reads : writes, name.get(), reading ? "rate of reads" : "rate of writes");
    }

    private void pass(RoutingContext context, Buckets buckets, String key, String rule) {
        Optional<Long> wait = buckets.take(key, System.nanoTime());
        if (wait.isEmpty()) {
            context.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(wait.get()) + 1;
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.end(
                context,
                Problem.of(429, "too-often", "Too many requests", "Ask again in " + seconds + " s.")
                        .byRule(rule, "used up", buckets.rate().perSecond() + " a second"));
    }
}

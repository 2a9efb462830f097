package org.alvh.chassis.start;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Whether the services that this one calls can be reached, and the identity provider. It does not take the service
 * out of service: it says what it cannot do meanwhile.
 */
@Wellness
@ApplicationScoped
class Reach implements HealthCheck {

    private static final int CONNECT_MILLIS = 1_000;

    private final ChassisConfig config;
    private final Config settings;

    Reach(ChassisConfig config, Config settings) {
        this.config = config;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("what " + config.service() + " calls");
        boolean all = true;
        for (String called : config.calls().orElseGet(List::of)) {
            String client = "quarkus.grpc.clients." + called;
            boolean reached = answers(
                    settings.getValue(client + ".host", String.class),
                    settings.getValue(client + ".port", Integer.class));
            answer.withData(called, reached ? "there" : "not reachable: what needs it waits");
            all &= reached;
        }
        boolean identity = identityAnswers();
        answer.withData("identity", identity ? "there" : "not reachable: nobody new can be let in");
        return answer.status(all && identity).build();
    }

    private boolean identityAnswers() {
        URI realm = settings.getValue("quarkus.oidc.auth-server-url", URI.class);
        return answers(realm.getHost(), realm.getPort() < 0 ? 443 : realm.getPort());
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }
}

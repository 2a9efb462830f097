package org.alvh.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once schema, database and broker are there; says which is not. */
@Readiness
@ApplicationScoped
class Ready implements HealthCheck {

    private static final long BROKER_SECONDS = 3;

    private final Start start;
    private final Jdbc jdbc;
    private final ChassisConfig config;
    private final BrokerSettings brokerSettings;

    Ready(Start start, Jdbc jdbc, ChassisConfig config, BrokerSettings brokerSettings) {
        this.start = start;
        this.jdbc = jdbc;
        this.config = config;
        this.brokerSettings = brokerSettings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("what " + config.service() + " stands on");
        String started = start.missing();
        String database = database();
        String broker = broker();
        answer.withData("start", told(started))
                .withData("database", told(database))
                .withData("broker", told(broker));
        return answer.status(started.isEmpty() && database.isEmpty() && broker.isEmpty())
                .build();
    }

    private static String told(String missing) {
        return missing.isEmpty() ? "there" : missing;
    }

    private String database() {
        try {
            jdbc.run(connection -> {
                try (Statement ask = connection.createStatement()) {
                    ask.execute("select 1");
                }
            });
            return "";
        } catch (EnvironmentFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private String broker() {
        try (Admin admin = Brokers.admin(brokerSettings)) {
            admin.describeCluster().nodes().get(BROKER_SECONDS, TimeUnit.SECONDS);
            return "";
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            return "does not answer: " + failure;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped while asking";
        }
    }
}

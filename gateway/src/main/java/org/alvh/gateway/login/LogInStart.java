package org.alvh.gateway.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.SchemaGate;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;
import org.alvh.chassis.inbox.Patience;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Brings the table of log-ins up, however long the database takes to come, and says whether it is there. */
@Readiness
@ApplicationScoped
class LogInStart implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(LogInStart.class);
    private static final String WHAT = "the table of log-ins";

    private final Flyway flyway;
    private final SchemaGate schema;
    private final Jdbc jdbc;
    private final Patience patience;

    LogInStart(Flyway flyway, SchemaGate schema, Jdbc jdbc, Patience patience) {
        this.flyway = flyway;
        this.schema = schema;
        this.jdbc = jdbc;
        this.patience = patience;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("start").start(this::run);
    }

    private void run() {
        try {
            patience.untilDone(WHAT, this::migrate);
            schema.open();
            LOG.info("people can log in");
        } catch (EnvironmentFailure stopping) {
            LOG.infof("stopped while starting: %s", stopping.getMessage());
        }
    }

    private void migrate() {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            if (Environments.isEnvironment(failure)) {
                throw new EnvironmentFailure("the database does not answer: " + failure.getMessage(), failure);
            }
            throw failure;
        }
    }

    @Override
    public HealthCheckResponse call() {
        try {
            schema.pass();
            jdbc.run(connection -> {
                try (var ask = connection.createStatement()) {
                    ask.execute("select from log_in limit 1");
                }
            });
            return HealthCheckResponse.up(WHAT);
        } catch (EnvironmentFailure failure) {
            return HealthCheckResponse.named(WHAT)
                    .withData("missing", String.valueOf(failure.getMessage()))
                    .down()
                    .build();
        }
    }
}

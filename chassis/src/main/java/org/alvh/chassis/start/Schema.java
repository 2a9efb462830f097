package org.alvh.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the service's schema up to what this build needs, as the schema's owner. */
@ApplicationScoped
class Schema {

    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    void migrate() {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            if (Environments.isEnvironment(failure)) {
                throw new EnvironmentFailure("the database does not answer: " + failure.getMessage(), failure);
            }
            throw failure;
        }
    }
}

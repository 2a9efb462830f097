package org.alvh.chassis.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL with the roles of a service and a Kafka, both of the tests' own. */
public class EmbeddedParts implements QuarkusTestResourceLifecycleManager {

    private final BrokerProcess broker = BrokerProcess.start();
    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(BrokerProcess.class));
    }

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            running = Optional.of(postgres);
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(ServiceRoles.sql("tested"));
            }
            return settings(postgres.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, String> settings(int port) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "kafka.bootstrap.servers",
                broker.bootstrapServers());
    }

    @Override
    public void stop() {
        broker.kill();
        running.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

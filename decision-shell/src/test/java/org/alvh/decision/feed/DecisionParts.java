package org.alvh.decision.feed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A PostgreSQL with the roles of a service, and channels that the tests fill themselves. */
public class DecisionParts implements QuarkusTestResourceLifecycleManager {

    private static final String ROLES = """
            create role tested_owner login password 'tested' nosuperuser nobypassrls;
            create role tested login password 'tested' nosuperuser nobypassrls;
            create role tested_relay login password 'tested' nosuperuser nobypassrls;
            create schema tested authorization tested_owner;
            grant usage on schema tested to tested, tested_relay;
            """;

    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            running = Optional.of(postgres);
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(ROLES);
            }
            return settings(postgres.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> settings(int port) {
        Map<String, String> settings = new TreeMap<>(
                InMemoryConnector.switchIncomingChannelsToInMemory("accounts", "mandates", "sessions", "books"));
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + "/postgres");
        settings.put("kafka.bootstrap.servers", "localhost:1");
        return settings;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
        running.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

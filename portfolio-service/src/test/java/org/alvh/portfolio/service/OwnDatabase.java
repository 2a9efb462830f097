package org.alvh.portfolio.service;

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

/** A PostgreSQL with the roles of portfolio; topics are silent, and nothing else is there. */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String ROLES = """
            create role portfolio_owner login password 'portfolio' nosuperuser nobypassrls;
            create role portfolio login password 'portfolio' nosuperuser nobypassrls;
            create role portfolio_relay login password 'portfolio' nosuperuser nobypassrls;
            create schema portfolio authorization portfolio_owner;
            grant usage on schema portfolio to portfolio, portfolio_relay;
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
            return settings("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> settings(String url) {
        Map<String, String> settings = new TreeMap<>(InMemoryConnector.switchIncomingChannelsToInMemory(
                "phases", "strategy-decisions", "hedge-decisions", "strategy-faults", "hedge-faults", "retries"));
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", "portfolio");
        settings.put("quarkus.datasource.password", "portfolio");
        settings.put("quarkus.flyway.username", "portfolio_owner");
        settings.put("quarkus.flyway.password", "portfolio");
        settings.put("alvh.relay.username", "portfolio_relay");
        settings.put("alvh.relay.password", "portfolio");
        settings.put("kafka.bootstrap.servers", "localhost:1");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", "http://localhost:1/realms/none");
        settings.put("quarkus.oidc-client.credentials.secret", "none");
        return settings;
    }

    @Override
    public void stop() {
        running.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

package org.alvh.gateway.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A PostgreSQL with the roles of the gateway and a realm, both of the tests' own. Services and Kafka are not there. A
 * test gets the realm, or the database as its administrator, into a field of that type.
 */
public final class GatewayParts implements QuarkusTestResourceLifecycleManager {

    /** Where the tests' browsers are told that the gateway is. */
    public static final String PUBLIC_URL = "http://localhost:8080";

    private static final String ROLES = """
            create role gateway_owner login password 'gateway' nosuperuser nobypassrls;
            create role gateway login password 'gateway' nosuperuser nobypassrls;
            create schema gateway authorization gateway_owner;
            grant usage on schema gateway to gateway;
            """;

    private final Realm realm = Realm.start();
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

    private Map<String, String> settings(String database) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.datasource.jdbc.url", database);
        settings.put("quarkus.datasource.username", "gateway");
        settings.put("quarkus.datasource.password", "gateway");
        settings.put("quarkus.flyway.username", "gateway_owner");
        settings.put("quarkus.flyway.password", "gateway");
        settings.put("kafka.bootstrap.servers", "localhost:1");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", realm.url());
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.web.tenant-enabled", "true");
        settings.put("quarkus.oidc.ended-session.tenant-enabled", "true");
        settings.put("quarkus.oidc.web.credentials.secret", Realm.SECRET);
        settings.put("alvh.gateway.public-url", PUBLIC_URL);
        settings.put("alvh.gateway.rates.log-ins", "1000/1000");
        settings.put("alvh.gateway.log-in-key", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(realm, new TestInjector.MatchesType(Realm.class));
        running.ifPresent(postgres -> injector.injectIntoFields(
                new Rows(postgres.getPostgresDatabase()), new TestInjector.MatchesType(Rows.class)));
    }

    @Override
    public void stop() {
        realm.stop();
        running.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

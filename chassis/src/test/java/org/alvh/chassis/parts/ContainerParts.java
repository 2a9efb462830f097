package org.alvh.chassis.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers. */
public class ContainerParts implements QuarkusTestResourceLifecycleManager {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

    @Override
    public Map<String, String> start() {
        postgres.start();
        kafka.start();
        try (Connection connection = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(ServiceRoles.sql("tested"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl(),
                "kafka.bootstrap.servers",
                kafka.getBootstrapServers());
    }

    @Override
    public void stop() {
        kafka.stop();
        postgres.stop();
    }
}

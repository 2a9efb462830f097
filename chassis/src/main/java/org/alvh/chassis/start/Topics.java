package org.alvh.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the topics that this service alone writes, where they do not exist. */
@ApplicationScoped
class Topics {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final String RETENTION_MILLIS =
            Long.toString(Duration.ofDays(30).toMillis());

    private final ChassisConfig config;
    private final BrokerSettings broker;

    Topics(ChassisConfig config, BrokerSettings broker) {
        this.config = config;
        this.broker = broker;
    }

    void make() {
        try (Admin admin = Brokers.admin(broker)) {
            var existing = admin.listTopics().names().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            List<NewTopic> missing = new ArrayList<>();
            config.topics().forEach((name, topic) -> {
                if (!existing.contains(name)) {
                    missing.add(topic(name, topic));
                }
            });
            admin.createTopics(missing).all().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new EnvironmentFailure("the broker does not answer: " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EnvironmentFailure("stopped while making topics", stopped);
        }
    }

    private NewTopic topic(String name, ChassisConfig.Topic topic) {
        return new NewTopic(name, topic.partitions(), config.replication())
                .configs(
                        topic.compacted()
                                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                                : Map.of(TopicConfig.RETENTION_MS_CONFIG, RETENTION_MILLIS));
    }
}

package org.alvh.chassis.start;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;

/** How clients of Kafka reach and trust the broker: whatever the configuration says under {@code kafka.}. */
@ApplicationScoped
public class BrokerSettings {

    private final Map<String, Object> configured;

    BrokerSettings(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.configured = configured;
    }

    /** The settings every client begins with. */
    public Properties client() {
        Properties settings = new Properties();
        settings.putAll(configured);
        return settings;
    }
}

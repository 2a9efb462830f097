package org.alvh.chassis.outbox;

import java.util.Properties;
import org.alvh.chassis.start.BrokerSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How events are sent: acknowledged by every replica, and not doubled or reordered by a retry of the client. */
final class Producers {

    private static final int REQUEST_TIMEOUT_MILLIS = 10_000;
    private static final int DELIVERY_TIMEOUT_MILLIS = 30_000;
    private static final int MOST_BLOCK_MILLIS = 10_000;

    private Producers() {}

    static KafkaProducer<String, byte[]> idempotent(BrokerSettings broker) {
        Properties settings = broker.client();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MOST_BLOCK_MILLIS);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}

package org.alvh.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.alvh.chassis.start.BrokerSettings;
import org.alvh.chassis.start.Start;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed is sent, in the order of each aggregate; what is not committed never is. */
abstract class RelayContract {

    static final String TOPIC = "tested.event.v1";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final ZonedDateTime MARKET_TIME = ZonedDateTime.parse("2024-03-15T15:10:00-05:00[America/Chicago]");

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Start start;

    @Inject
    BrokerSettings broker;

    @BeforeEach
    void everythingIsThere() {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> start.missing().isEmpty());
    }

    @Test
    void eventsOfAnAggregateComeInTheOrderOfTheirNumbers() {
        for (int i = 1; i <= 20; i++) {
            String text = Integer.toString(i);
            transactions.untenanted(() -> {
                publish("order.a", text);
                publish("order.b", text);
            });
        }
        for (String key : List.of("order.a", "order.b")) {
            List<ConsumerRecord<String, byte[]>> events = received(key, 20);
            for (int i = 0; i < 20; i++) {
                assertThat(text(events.get(i))).isEqualTo(Integer.toString(i + 1));
                assertThat(envelope(events.get(i)).seq()).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void theEnvelopeSaysMarketTimeDeskAndActor() {
        transactions.untenanted(() -> publish("envelope.a", "one"));
        Envelope envelope = envelope(received("envelope.a", 1).getFirst());
        assertThat(envelope.occurredAt()).isEqualTo("2024-03-15T15:10:00-05:00");
        assertThat(envelope.market()).isEqualTo("sim-1-7");
        assertThat(envelope.desk()).isEqualTo("north");
        assertThat(envelope.actor()).isEqualTo("tested");
        assertThat(envelope.correlationId()).isEqualTo(envelope.eventId());
        assertThat(envelope.causationId()).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeverSentAndLeavesNoGap() {
        transactions.untenanted(() -> publish("rolled.a", "one"));
        try {
            transactions.untenanted(() -> {
                publish("rolled.a", "never");
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        transactions.untenanted(() -> publish("rolled.a", "two"));
        List<ConsumerRecord<String, byte[]>> events = received("rolled.a", 2);
        assertThat(events).extracting(RelayContract::text).containsExactly("one", "two");
        assertThat(envelope(events.get(1)).seq()).isEqualTo(2);
    }

    final void publish(String key, String text) {
        outbox.publish(new Publication(
                TOPIC, key, MARKET_TIME, "sim-1-7", "north", "tested", Optional.empty(), StringValue.of(text)));
    }

    /** The events of a key, once there are so many. */
    final List<ConsumerRecord<String, byte[]>> received(String key, int count) {
        Properties settings = broker.client();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
            Awaitility.await().atMost(LONGEST_WAIT).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (key.equals(record.key())) {
                        events.add(record);
                    }
                });
                return events.size() >= count;
            });
            return events;
        }
    }

    static String text(ConsumerRecord<String, byte[]> event) {
        try {
            return StringValue.parseFrom(event.value()).getValue();
        } catch (InvalidProtocolBufferException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Envelope envelope(ConsumerRecord<String, byte[]> event) {
        return EnvelopeHeaders.read(EnvelopeHeaders.texts(event.headers()));
    }
}

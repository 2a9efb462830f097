package org.alvh.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as the broker has them, and what a broken producer or a broker that delivers again would put there. */
record Records(String bootstrapServers) {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int EMPTY_POLLS = 4;

    /** Bytes that are no event, under the key of an account. */
    void poison(String topic, String key) {
        send(new ProducerRecord<>(topic, key, "no event of anybody".getBytes(UTF_8)));
    }

    /** The last two events of a key once more, in the wrong order. */
    void repeatLastTwoInTheWrongOrder(String topic, String key) {
        List<ConsumerRecord<String, byte[]>> events = of(topic, key);
        for (ConsumerRecord<String, byte[]> event : List.of(events.getLast(), events.get(events.size() - 2))) {
            send(new ProducerRecord<>(topic, event.partition(), key, event.value(), event.headers()));
        }
    }

    /** What the topics have to tell a desk between two positions of its stream, partition by partition. */
    List<Told> told(String desk, String market, StreamPosition after, StreamPosition until) {
        List<Told> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            for (String partition : until.offsets().keySet()) {
                Told.Topic topic = Told.Topic.ofLetter(partition.charAt(0));
                TopicPartition read = new TopicPartition(topic.topicName(), Integer.parseInt(partition.substring(1)));
                consumer.assign(List.of(read));
                consumer.seek(read, after.next(partition));
                while (consumer.position(read) < until.next(partition)) {
                    consumer.poll(POLL).records(read).stream()
                            .filter(record -> record.offset() < until.next(partition))
                            .filter(record -> topic.concerns(desk, market, record.key()))
                            .forEach(record -> told.add(topic.read(record.value())));
                }
            }
        }
        return told;
    }

    private void send(ProducerRecord<String, byte[]> event) {
        Properties settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(event).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private List<ConsumerRecord<String, byte[]>> of(String topic, String key) {
        List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            int empty = 0;
            while (empty < EMPTY_POLLS) {
                var polled = consumer.poll(POLL);
                empty = polled.isEmpty() ? empty + 1 : 0;
                polled.forEach(record -> {
                    if (key.equals(record.key())) {
                        events.add(record);
                    }
                });
            }
        }
        return events;
    }
}

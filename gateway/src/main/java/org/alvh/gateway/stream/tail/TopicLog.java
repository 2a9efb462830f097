package org.alvh.gateway.stream.tail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics at the broker, read by one connection that belongs to no group. */
final class TopicLog implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<Partition> read = new TreeSet<>();

    TopicLog(Properties broker) {
        Properties settings = new Properties();
        settings.putAll(broker);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The partitions of our topics that are there and not read yet. */
    List<Partition> found() {
        Map<String, List<PartitionInfo>> topics = consumer.listTopics(ANSWER);
        List<Partition> found = new ArrayList<>();
        for (StreamTopic topic : StreamTopic.values()) {
            for (PartitionInfo each : topics.getOrDefault(topic.topic(), List.of())) {
                found.add(new Partition(topic, each.partition()));
            }
        }
        found.removeAll(read);
        return found;
    }

    /**
     * Where a partition begins and ends.
     *
     * @param begin offset of the first record that is kept
     * @param end offset of the record that will be written next
     */
    record Extent(long begin, long end) {}

    Map<Partition, Extent> extents(Collection<Partition> partitions) {
        List<TopicPartition> asked = partitions.stream().map(TopicLog::named).toList();
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(asked, ANSWER);
        Map<TopicPartition, Long> ends = consumer.endOffsets(asked, ANSWER);
        Map<Partition, Extent> extents = new TreeMap<>();
        for (Partition each : partitions) {
            Optional<Long> begin = Optional.ofNullable(begins.get(named(each)));
            Optional<Long> end = Optional.ofNullable(ends.get(named(each)));
            if (begin.isPresent() && end.isPresent()) {
                extents.put(each, new Extent(begin.get(), end.get()));
            }
        }
        return extents;
    }

    /** Reads these too, each from an offset on. */
    void readFrom(Map<Partition, Long> offsets) {
        read.addAll(offsets.keySet());
        consumer.assign(read.stream().map(TopicLog::named).toList());
        offsets.forEach((partition, offset) -> consumer.seek(named(partition), offset));
    }

    /** False while there is nothing to poll for. */
    boolean isReading() {
        return !read.isEmpty();
    }

    ConsumerRecords<String, byte[]> poll(Duration most) {
        return consumer.poll(most);
    }

    /** Offset of the record that is read next. */
    long next(Partition partition) {
        return consumer.position(named(partition), ANSWER);
    }

    /** Records that are there and not read yet, as far as the broker has said. */
    long lag() {
        return read.stream()
                .map(TopicLog::named)
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    static Set<Partition> ours(Set<TopicPartition> partitions) {
        return partitions.stream()
                .flatMap(each ->
                        StreamTopic.ofTopic(each.topic()).map(topic -> new Partition(topic, each.partition())).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TopicPartition named(Partition partition) {
        return new TopicPartition(partition.topic().topic(), partition.number());
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSING));
    }
}

package org.alvh.gateway.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A Kafka node in a process of its own, with what a test does to it. */
public final class BrokerNode {

    private static final Path JAR = Path.of("..", "deploy", "local", "kafka", "target", "alvh-broker.jar");
    private static final long MOST_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Process process;

    private BrokerNode(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = started();
    }

    static BrokerNode start() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(
                    JAR + " is missing: build it with  mvn -pl deploy/local/kafka package -DskipTests");
        }
        try {
            return new BrokerNode(Files.createTempDirectory("broker"), freePort(), freePort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Ends the node as a crash would. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the node again on the same records. */
    void restart() {
        process = started();
    }

    private Process started() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            return new ProcessBuilder(List.of(
                            java.toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            JAR.toString(),
                            folder.toString(),
                            Integer.toString(port),
                            Integer.toString(controllerPort)))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("broker.log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a topic where there is none of that name. */
    void makeTopic(String name, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        } catch (TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Sends records in this order; where each of them stands, once the node has them all. */
    List<RecordMetadata> send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers(), "linger.ms", 0);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            List<RecordMetadata> places = new ArrayList<>();
            for (Future<RecordMetadata> each : sent) {
                places.add(each.get());
            }
            return places;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

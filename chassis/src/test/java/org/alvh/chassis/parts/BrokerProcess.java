package org.alvh.chassis.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Kafka node in a process of its own, which a test may end and start again on the same records. */
public final class BrokerProcess {

    private static final Path JAR = Path.of("..", "deploy", "local", "kafka", "target", "alvh-broker.jar");
    private static final long MOST_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Process process;

    private BrokerProcess(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = started();
    }

    static BrokerProcess start() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(
                    JAR + " is missing: build it with  mvn -pl deploy/local/kafka package -DskipTests");
        }
        try {
            return new BrokerProcess(Files.createTempDirectory("broker"), freePort(), freePort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Ends the node as a crash would. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public void restart() {
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

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}

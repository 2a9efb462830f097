package org.alvh.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka node, broker and controller, that keeps its records in a folder. Started with the folder, the port of
 * its clients and the port of its controller.
 */
public final class Broker {

    private final NodeSettings settings;

    private Broker(NodeSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "expected FOLDER PORT CONTROLLER_PORT, but was given " + arguments.length + " arguments");
        }
        NodeSettings settings = new NodeSettings(
                Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        new Broker(settings).run();
    }

    private void run() throws IOException {
        Files.createDirectories(settings.folder());
        if (!Files.isDirectory(settings.records())) {
            format();
        }
        kafka.Kafka.main(new String[] {write(settings.records()).toString()});
    }

    /** Formats a new folder and gives it its name when that is done: one that was half formatted is never used. */
    private void format() throws IOException {
        Path unfinished = settings.folder().resolve("unfinished-" + Uuid.randomUuid());
        int failed = kafka.tools.StorageTool.execute(
                new String[] {
                    "format",
                    "--cluster-id",
                    Uuid.randomUuid().toString(),
                    "--config",
                    write(unfinished).toString()
                },
                System.out);
        if (failed != 0) {
            throw new IOException("cannot format " + unfinished + ", see above");
        }
        Files.move(unfinished, settings.records(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path write(Path records) throws IOException {
        return Files.writeString(settings.folder().resolve("server.properties"), settings.properties(records));
    }
}

package org.alvh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String description() {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + ", JDK " + Runtime.version() + " ("
                + System.getProperty("java.vendor")
                + ")";
    }

    private static String processor() {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSOR)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException unreadable) {
            return architecture + " (" + unreadable.getMessage() + ")";
        }
    }
}

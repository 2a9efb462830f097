package org.alvh.local.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;

/** What a process wrote. */
public final class ProcessLog {

    private static final int LOOKED_AT_BYTES = 16_384;

    private ProcessLog() {}

    /** The last line that says something, not where in a program: as a rule it is why a process ended. */
    public static String lastLine(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - LOOKED_AT_BYTES);
            byte[] tail = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(tail);
            List<String> lines = new String(tail, UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !isFrame(line.strip()))
                    .toList();
            return lines.isEmpty() ? "it wrote nothing" : lines.getLast().strip();
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + log + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Of a stack trace: a place, or that others are left out. */
    private static boolean isFrame(String line) {
        return line.startsWith("at ") || line.startsWith("... ");
    }
}

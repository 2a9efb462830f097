package org.alvh.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.Patience;

/**
 * The file by which a PostgreSQL server holds its data folder. One that was left behind by a crash is the server's
 * own to take over, since it sees whether children of the old server still live; but it cannot see that the old
 * server's id belongs to another program by now, and would refuse to start.
 */
record StaleLock(Path file) {

    /** How long a parent may take; by then the children of the old server have long ended too. */
    private static final Duration REAPING = Duration.ofSeconds(10);

    void removeIfAnothers() {
        try {
            if (!Files.exists(file)) {
                return;
            }
            Optional<ProcessHandle> holder = holder();
            boolean reaped = Patience.of(REAPING)
                    .until(() -> holder.filter(StaleLock::hasNoProgram).isEmpty());
            if (!reaped || holder.filter(StaleLock::isAnotherProgram).isPresent()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    private Optional<ProcessHandle> holder() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** It has ended, but its parent has not taken notice: its id is still taken. */
    private static boolean hasNoProgram(ProcessHandle process) {
        return process.isAlive() && process.info().command().isEmpty();
    }

    private static boolean isAnotherProgram(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> !Path.of(program).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }
}

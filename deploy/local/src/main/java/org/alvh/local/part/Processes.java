package org.alvh.local.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.FileFailure;

/**
 * The processes of one platform. Each lives in a session of its own and holds none of the launcher's streams, so it
 * outlives the launcher. A file a part keeps its id and the time it started: an id alone may by now belong to
 * another process.
 */
public final class Processes {

    /** Where the system gives a process its own session. */
    private static final Path SET_SESSION = Path.of("/usr/bin/setsid");

    /** The system counts a start from its own start, which its clock may move a little. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    private final Path folder;

    /** @param folder where the ids are kept */
    public Processes(Path folder) {
        this.folder = folder;
    }

    /** The process of a part, if it is alive. */
    public Optional<ProcessHandle> find(Part part) {
        try {
            String[] words = Files.readString(file(part)).strip().split(" ", -1);
            if (words.length != 2) {
                return Optional.empty();
            }
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(Processes::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file(part) + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** True while any part lives. */
    public boolean anyAlive() {
        for (Part part : Part.values()) {
            if (find(part).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Starts a part and keeps its id. */
    public ProcessHandle start(Part part, Launch launch) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            ProcessHandle process = builder(launch).start().toHandle();
            long started = process.info()
                    .startInstant()
                    .orElseThrow(
                            () -> new NoAnswer(part.label() + " ended as soon as it was started, see " + launch.log()))
                    .toEpochMilli();
            String line = process.pid() + " " + started + "\n";
            AtomicFile.replace(file(part), target -> target.write(line.getBytes(UTF_8)));
            return process;
        } catch (IOException failure) {
            throw new NoAnswer("cannot start " + part.label() + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Ends a part and waits for its end; one that does not end in time is killed. */
    public void stop(Part part, Duration patience) {
        find(part).ifPresent(process -> {
            ask(part, process);
            if (!ended(process, patience)) {
                process.destroyForcibly();
                ended(process, patience);
            }
        });
    }

    /** Ends a part as a crash would (SIGKILL), and waits for its end. */
    public void kill(Part part, Duration patience) {
        find(part).ifPresent(process -> {
            process.destroyForcibly();
            ended(process, patience);
        });
    }

    /** PostgreSQL waits for its clients on SIGTERM, so it is sent SIGINT, on which it lets go of them. */
    private static void ask(Part part, ProcessHandle process) {
        if (part != Part.POSTGRESQL) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noSuchProgram) {
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        return Patience.of(patience).until(() -> !isAlive(process));
    }

    /** A process that has ended but that nobody has asked about yet still has an id, and no program any more. */
    private static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static ProcessBuilder builder(Launch launch) {
        List<String> command = new ArrayList<>(launch.command());
        if (Files.isExecutable(SET_SESSION)) {
            command.addFirst(SET_SESSION.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        return builder;
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .filter(now -> Duration.between(started, now).abs().compareTo(START_TOLERANCE) <= 0)
                .isPresent();
    }

    private Path file(Part part) {
        return folder.resolve(part.label());
    }
}

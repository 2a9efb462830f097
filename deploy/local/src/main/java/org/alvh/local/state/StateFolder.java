package org.alvh.local.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.AtomicFile;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.local.part.Processes;
import org.alvh.local.part.Project;
import org.alvh.local.part.Secrets;
import org.alvh.local.part.Site;

/**
 * Everything that one platform keeps: its settings, secrets, the ids of its processes, and a folder a part. One
 * state holds one market.
 */
public record StateFolder(Path path) {

    /** What a year of sessions, its logs and a little more need. */
    private static final long LEAST_FREE_BYTES = 2L << 30;

    private static final String SETTINGS = "platform.json";
    private static final String LOCK = "lock";
    private static final String HISTORY = "history";

    private static final Set<String> MADE_BEFORE_SETTINGS = Set.of(LOCK, HISTORY, SETTINGS + ".unfinished");

    public StateFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The settings of a state that was made; empty for a folder that is missing or empty. */
    public Optional<PlatformSettings> settings() {
        Path file = path.resolve(SETTINGS);
        try {
            if (Files.exists(file)) {
                return Optional.of(SettingsDocument.read(Files.readAllBytes(file)));
            }
            if (holdsAnything()) {
                throw new NoAnswer(path + " holds files but no " + SETTINGS
                        + ", so it is no state of the platform: delete it, or name another folder with --state");
            }
            return Optional.empty();
        } catch (DamagedSettings damaged) {
            throw new NoAnswer(
                    file + " is damaged (" + damaged.getMessage()
                            + "): delete the folder, or name another with --state",
                    damaged);
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    public void save(PlatformSettings settings) {
        Path file = path.resolve(SETTINGS);
        try {
            Files.createDirectories(path);
            AtomicFile.replace(
                    file,
                    target -> target.write(SettingsDocument.write(settings).getBytes(UTF_8)));
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Stops where the disk could be full before the day is over. */
    public void requireRoom() {
        try {
            Files.createDirectories(path);
            FileStore disk = Files.getFileStore(path);
            if (disk.getUsableSpace() < LEAST_FREE_BYTES) {
                throw new NoAnswer("the disk of " + path + " has " + (disk.getUsableSpace() >> 20)
                        + " MiB free, the platform needs " + (LEAST_FREE_BYTES >> 20)
                        + " MiB: make room, or name a folder elsewhere with --state");
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot use " + path + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Does work on the platform while nobody else starts or stops it; the lock ends with this process at the latest. */
    public <T> T alone(Supplier<T> work) {
        try {
            Files.createDirectories(path);
            try (FileChannel channel =
                            FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new NoAnswer(
                            "another alvh is starting or stopping the platform in " + path + ": wait for it");
                }
                return work.get();
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot lock " + path + ": " + FileFailure.reason(failure), failure);
        }
    }

    public Processes processes() {
        return new Processes(path.resolve("processes"));
    }

    /** The platform's own copy of the history that it replays. */
    public HistoryFolder history() {
        return HistoryFolder.at(path.resolve(HISTORY));
    }

    public Site site(Project project, PlatformSettings settings) {
        return new Site(project, path, settings.ports(), Secrets.in(path.resolve("secrets.properties")));
    }

    /** A start that was cut short leaves what the next one makes anew. */
    private boolean holdsAnything() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !MADE_BEFORE_SETTINGS.contains(name));
        }
    }
}

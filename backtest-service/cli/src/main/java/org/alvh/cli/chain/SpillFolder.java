package org.alvh.cli.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder in which rows wait on the disk. A file beside it is locked as long as they do, and the system gives the lock
 * back when the program dies, however it does: a folder whose lock is free was left by a program that is no more.
 */
final class SpillFolder implements AutoCloseable {

    private static final String PREFIX = ".import-";
    private static final String LOCK = ".lock";

    /** Locks of this program: to open such a file here and close it again would give its lock back. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path lockFile;
    private final FileChannel channel;

    private SpillFolder(Path folder, Path lockFile, FileChannel channel) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** A new one in a folder. */
    static SpillFolder in(Path parent) throws IOException {
        Optional<SpillFolder> made = Optional.empty();
        while (made.isEmpty()) {
            made = attempt(parent);
        }
        Files.createDirectory(made.get().folder);
        return made.get();
    }

    /** Empty where somebody who removes what was left took the new lock for such a thing. */
    private static synchronized Optional<SpillFolder> attempt(Path parent) throws IOException {
        Path lockFile = Files.createTempFile(parent, PREFIX, LOCK).toAbsolutePath();
        HELD.add(lockFile);
        Optional<FileChannel> locked = lock(lockFile);
        if (locked.isEmpty()) {
            HELD.remove(lockFile);
        }
        return locked.map(channel -> new SpillFolder(folderOf(lockFile), lockFile, channel));
    }

    /** Removes what programs left in a folder that died while rows waited there. */
    static synchronized void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent.toAbsolutePath(), PREFIX + "*")) {
            for (Path path : found) {
                Path lockFile = Files.isDirectory(path) ? path.resolveSibling(path.getFileName() + LOCK) : path;
                if (lockFile.toString().endsWith(LOCK) && !HELD.contains(lockFile)) {
                    removeAbandonedAt(lockFile);
                }
            }
        }
    }

    private static void removeAbandonedAt(Path lockFile) throws IOException {
        Optional<FileChannel> locked = lock(lockFile);
        if (locked.isPresent()) {
            try (FileChannel _ = locked.get()) {
                remove(folderOf(lockFile));
                Files.deleteIfExists(lockFile);
            }
        }
    }

    /** The lock of a file that is still there once it is locked; empty where another program has it. */
    private static Optional<FileChannel> lock(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null || !Files.exists(lockFile)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            remove(folder);
            Files.deleteIfExists(lockFile);
        } finally {
            HELD.remove(lockFile);
        }
    }

    private static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

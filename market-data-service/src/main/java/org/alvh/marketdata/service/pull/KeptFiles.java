package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alvh.quant.document.ContentHash;

/**
 * The files that came, each under the hash of its content and never changed:
 *
 * <pre>
 *   taken/&lt;source&gt;/&lt;sha-256&gt;     good ones
 *   aside/&lt;source&gt;/&lt;sha-256&gt;     worse than the one before, or not to be read: for a person to look at
 *   arriving/&lt;source&gt;            what comes just now; nothing of it is left afterwards
 * </pre>
 */
final class KeptFiles {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final int most;

    /** @param most files kept of a source in each of the first two folders */
    KeptFiles(Path folder, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("alvh.pull.keep is at least 1, but was " + most);
        }
        this.folder = folder;
        this.most = most;
    }

    /** An empty folder for what comes; another attempt at the same source may not go on beside this one. */
    Path arriving(String source) throws IOException {
        Path arriving = folder.resolve("arriving").resolve(source);
        discard(arriving);
        return Files.createDirectories(arriving);
    }

    /** Deletes what came. */
    void discard(Path arriving) throws IOException {
        if (Files.exists(arriving)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(arriving)) {
                for (Path part : parts) {
                    Files.delete(part);
                }
            }
            Files.delete(arriving);
        }
    }

    boolean holds(String source, String hash) {
        return Files.isRegularFile(taken(source, hash));
    }

    InputStream open(String source, String hash) throws IOException {
        return Files.newInputStream(taken(source, hash));
    }

    /** Keeps a good file. */
    void keep(String source, String hash, Path arrived, Instant now) throws IOException {
        put(arrived, taken(source, hash), now);
    }

    /** Keeps a file that is not taken. */
    void putAside(String source, String hash, Path arrived, Instant now) throws IOException {
        put(arrived, folder.resolve("aside").resolve(source).resolve(hash), now);
    }

    private Path taken(String source, String hash) {
        return folder.resolve("taken").resolve(source).resolve(hash);
    }

    private void put(Path arrived, Path target, Instant now) throws IOException {
        Path parent = Files.createDirectories(target.resolveSibling("."));
        force(arrived);
        Files.setLastModifiedTime(arrived, FileTime.from(now));
        Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forget(parent);
    }

    /** Deletes the oldest beyond the limit; a file that came again counts as new. */
    private void forget(Path parent) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
            all.forEach(files::add);
        }
        List<Dated> dated = new ArrayList<>();
        for (Path file : files) {
            dated.add(new Dated(Files.getLastModifiedTime(file), file));
        }
        dated.sort(Comparator.comparing(Dated::at).reversed().thenComparing(Dated::file));
        for (Dated old : dated.subList(Math.min(most, dated.size()), dated.size())) {
            Files.delete(old.file());
        }
    }

    private record Dated(FileTime at, Path file) {}

    static String hash(Path file) throws IOException {
        ContentHash hash = ContentHash.incremental();
        try (InputStream bytes = Files.newInputStream(file)) {
            for (byte[] part = bytes.readNBytes(BUFFER); part.length > 0; part = bytes.readNBytes(BUFFER)) {
                hash.add(part);
            }
        }
        return hash.hex();
    }

    /** Replaces a file whole or not at all. */
    static void replace(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

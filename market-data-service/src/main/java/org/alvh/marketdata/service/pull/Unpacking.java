package org.alvh.marketdata.service.pull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.alvh.marketdata.pull.ContentKind;
import org.alvh.marketdata.pull.PullFailure;

/**
 * Makes the file of what was sent, and looks whether it can be one: unpacked within the limit, whole, and text.
 *
 * @param sent the bytes as they came
 * @param mostBytes of the unpacked file
 */
record Unpacking(Path sent, HttpHeaders headers, boolean framed, long mostBytes) {

    private static final int BUFFER = 1 << 16;

    /** The file, or why there is none. */
    sealed interface Outcome {

        record Unpacked(Path file) implements Outcome {}

        record Refused(PullFailure reason, String detail) implements Outcome {}
    }

    Outcome run() throws IOException {
        String encoding = headers.firstValue("Content-Encoding")
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty() && !text.equals("identity"))
                .orElse("");
        return switch (encoding) {
            case "" -> plain();
            case "gzip", "x-gzip" -> packed();
            default ->
                new Outcome.Refused(
                        PullFailure.WRONG_CONTENT, "it is packed as '" + encoding + "', expected gzip or nothing");
        };
    }

    private Outcome plain() throws IOException {
        Optional<Outcome> foreign = foreign(sent);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        // Nothing but the closing of the connection ends such a body, and a cut one ends the same way.
        if (!framed && !endsInLineEnd(sent)) {
            return new Outcome.Refused(
                    PullFailure.TRUNCATED,
                    "its length was not told and it does not end in a line end: it seems to be cut");
        }
        return new Outcome.Unpacked(sent);
    }

    private Outcome packed() throws IOException {
        Path file = sent.resolveSibling("unpacked");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(sent), BUFFER);
                OutputStream unpacked = Files.newOutputStream(file)) {
            long bytes = 0;
            for (byte[] part = packed.readNBytes(BUFFER); part.length > 0; part = packed.readNBytes(BUFFER)) {
                bytes += part.length;
                if (bytes > mostBytes) {
                    return new Outcome.Refused(
                            PullFailure.TOO_LARGE, "unpacked it is longer than " + mostBytes + " bytes");
                }
                unpacked.write(part);
            }
        } catch (EOFException cut) {
            return new Outcome.Refused(PullFailure.TRUNCATED, "its packed form ends early: it was cut");
        } catch (ZipException damaged) {
            return new Outcome.Refused(
                    PullFailure.WRONG_CONTENT, "it says that it is gzip and is not: " + damaged.getMessage());
        }
        return foreign(file).orElseGet(() -> new Outcome.Unpacked(file));
    }

    private Optional<Outcome> foreign(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(ContentKind.LOOKED_AT);
        }
        ContentKind kind = ContentKind.of(head);
        if (kind == ContentKind.TEXT) {
            return Optional.empty();
        }
        String named = headers.firstValue("Content-Type").orElse("no type");
        return Optional.of(new Outcome.Refused(
                PullFailure.WRONG_CONTENT,
                "it looks like " + kind.description() + " (sent as " + named + "), expected text in columns"));
    }

    private static boolean endsInLineEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            int last = bytes.read();
            return last == '\n' || last == '\r';
        }
    }
}

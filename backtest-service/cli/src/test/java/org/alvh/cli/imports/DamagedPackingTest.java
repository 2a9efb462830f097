package org.alvh.cli.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed files whose bytes are not those that were packed. */
class DamagedPackingTest {

    private static final String TEXT = "date,spx_close\n2024-01-16,4765.98\n2024-01-17,4739.21\n";

    @TempDir
    private Path scratch;

    @Test
    void aStoredTextWithAnotherDigitIsRefusedAndLeavesNothing() throws IOException {
        byte[] archive = latin(latin(archive(ZipEntry.STORED)).replace("4739.21", "4739.31"));

        assertRefused(archive, "its bytes are not those that were packed, its checksum says: fetch it anew");
    }

    /** The checksum stands before the text where it is stored, behind it where it is deflated, and in the directory. */
    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void aTextOfAnotherChecksumIsRefused(int method) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(TEXT.getBytes(UTF_8));
        String archive = latin(archive(method));

        assertThat(archive).contains(littleEndian(checksum.getValue()));
        assertRefused(
                latin(archive.replace(littleEndian(checksum.getValue()), littleEndian(checksum.getValue() ^ 1))),
                "its bytes are not those that were packed, its checksum says: fetch it anew");
    }

    @Test
    void whatStandsBehindAPackedTextIsRefused() throws IOException {
        assertRefused(
                latin(latin(packed(TEXT)) + "more"),
                "behind its packed text stands what is none: it is damaged, fetch it anew");
    }

    /** As when packed files are put one behind the other. */
    @Test
    void packedTextsBehindEachOtherAreOneText() throws IOException {
        byte[] both = latin(latin(packed(TEXT)) + latin(packed("2024-01-18,4780.94\n")));

        assertThat(imported(both).answer()).startsWith("file: 3 rows read, 3 accepted");
    }

    @Test
    void aSoundArchiveIsTaken() throws IOException {
        assertThat(imported(archive(ZipEntry.STORED)).answer()).startsWith("file: 2 rows read, 2 accepted");
        assertThat(imported(archive(ZipEntry.DEFLATED)).answer()).startsWith("file: 2 rows read, 2 accepted");
    }

    private void assertRefused(byte[] file, String message) throws IOException {
        assertThat(imported(file)).isEqualTo(new CommandRun(1, "", "error: file: refused, " + message + "\n"));
        assertThat(scratch.resolve("h/daily.csv")).doesNotExist();
    }

    private CommandRun imported(byte[] file) throws IOException {
        Path path = Files.write(scratch.resolve("file"), file);
        return CommandRun.of(
                "import",
                "--vendor",
                "tidy-daily",
                "--into",
                scratch.resolve("h").toString(),
                path.toString());
    }

    private static byte[] archive(int method) throws IOException {
        byte[] text = TEXT.getBytes(UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(text);
        ZipEntry entry = new ZipEntry("daily.csv");
        entry.setMethod(method);
        entry.setSize(text.length);
        entry.setCrc(checksum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String littleEndian(long number) {
        StringBuilder bytes = new StringBuilder();
        for (int shift = 0; shift < 32; shift += 8) {
            bytes.append((char) (number >> shift & 0xFF));
        }
        return bytes.toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }
}

package org.alvh.cli.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.history.TextLines;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** A file as a vendor delivers it: text, packed text, or an archive of texts. */
record VendorFile(Path path) {

    /** Reads the texts of a file. */
    interface Reader {

        /**
         * Reads one text.
         *
         * @param name the report's name of it
         * @param fileName its own name, without archive and folders
         */
        FileImport read(String name, String fileName, Iterable<String> lines) throws IOException;

        FileImport refused(String name, FileDefect reason, String message);
    }

    /** The file's own name: reports must not depend on the folder it was found in. */
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** What each text of the file came to; a file that cannot be opened comes to one refusal. */
    List<FileImport> read(Reader reader) {
        if (Files.isDirectory(path)) {
            return List.of(reader.refused(name(), FileDefect.UNREADABLE, "it is a folder, expected a file"));
        }
        try {
            return switch (Packing.of(path)) {
                case ZIP -> archive(reader);
                case GZIP -> List.of(packed(reader));
                case NONE -> List.of(plain(reader));
            };
        } catch (IOException failure) {
            return List.of(refused(reader, name(), failure));
        }
    }

    private FileImport plain(Reader reader) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return lines(reader, name(), name(), bytes);
        }
    }

    private FileImport packed(Reader reader) throws IOException {
        UnpackedBytes budget = UnpackedBytes.of(Files.size(path));
        try (InputStream packed = Files.newInputStream(path);
                InputStream bytes = budget.counting(new PackedText(packed))) {
            return lines(reader, name(), name(), bytes);
        }
    }

    private List<FileImport> archive(Reader reader) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = ArchiveNames.texts(zip);
            UnpackedBytes budget = UnpackedBytes.of(Files.size(path));
            List<FileImport> imports = new ArrayList<>();
            for (ZipEntry entry : entries) {
                String name = entries.size() == 1 ? name() : name() + "/" + entry.getName();
                String own = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                try (InputStream bytes = budget.counting(CheckedEntry.of(zip, entry))) {
                    imports.add(lines(reader, name, own, bytes));
                } catch (IOException failure) {
                    imports.add(refused(reader, name, failure));
                }
            }
            return imports;
        }
    }

    private static FileImport lines(Reader reader, String name, String own, InputStream bytes) throws IOException {
        try {
            BufferedInputStream text = new BufferedInputStream(bytes);
            Charset charset = charset(text);
            return reader.read(name, own, () -> new TextLines(text, charset));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static FileImport refused(Reader reader, String name, IOException failure) {
        return switch (failure) {
            case UnfitFile unfit -> reader.refused(name, unfit.defect(), String.valueOf(unfit.getMessage()));
            case EOFException _, ZipException _ ->
                reader.refused(name, FileDefect.UNREADABLE, "it is cut off, or no packed text");
            default -> reader.refused(name, FileDefect.UNREADABLE, FileFailure.reason(failure));
        };
    }

    /** UTF-8, unless a byte order mark says what spreadsheets call Unicode. */
    private static Charset charset(BufferedInputStream text) throws IOException {
        text.mark(2);
        byte[] mark = text.readNBytes(2);
        text.reset();
        if (Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        return Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}

package org.alvh.cli.imports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as vendors pack them, and as nobody should. */
class VendorFileTest {

    private static final String TEXT = "observation_date,DGS1MO\n2020-03-16,0.24\n";
    private static final String STORED = "series,date,value\nDGS1MO,2020-03-16,0.24\n";

    @TempDir
    private Path scratch;

    @Test
    void aPackedTextIsReadAsTheTextItself() throws IOException {
        Path file = scratch.resolve("DGS1MO.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(TEXT.getBytes(UTF_8));
        }

        assertThat(imported(file).answer()).startsWith("DGS1MO.csv.gz: 1 rows read, 1 accepted");
        assertThat(stored()).isEqualTo(STORED);
    }

    @Test
    void everyTextOfAnArchiveIsAFileOfTheReport() throws IOException {
        Path file = archive("fred.zip", "a/DGS1MO.csv", "a/", "__MACOSX/a/._DGS1MO.csv", "a/copy.csv");

        assertThat(imported(file).answer())
                .isEqualTo("fred.zip/a/DGS1MO.csv: 1 rows read, 1 accepted, 0 quarantined, 0 fields dropped,"
                        + " 0 values changed\n"
                        + "fred.zip/a/copy.csv: 1 rows read, 1 accepted, 0 quarantined, 0 fields dropped,"
                        + " 0 values changed\n");
        assertThat(stored()).isEqualTo(STORED);
    }

    @Test
    void aTextInTheEncodingOfSpreadsheetsIsRead() throws IOException {
        Path file = Files.write(scratch.resolve("DGS1MO.csv"), ("\uFEFF" + TEXT).getBytes(UTF_16LE));

        assertThat(imported(file).exitCode()).isZero();
        assertThat(stored()).isEqualTo(STORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../DGS1MO.csv", "/etc/DGS1MO.csv", "a/../../DGS1MO.csv", "a\\DGS1MO.csv", "C:DGS1MO.csv"})
    void aNameThatLeadsOutOfItsFolderRefusesTheArchive(String name) throws IOException {
        CommandRun run = imported(archive("fred.zip", "DGS1MO.csv", name));

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "error: fred.zip: refused, it is an archive with a name that leads out of its folder: '" + name
                                + "'\n"));
        assertThat(scratch.resolve("h/observations.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.gz", "bomb.zip"})
    void aFileThatSwellsBeyondReasonIsRefusedAndLeavesNothing(String name) throws IOException {
        Path file = scratch.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file)) {
            bomb(bytes, name.endsWith(".zip"));
        }

        CommandRun run = imported(file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("refused, it unpacks to more than", "200 times its size");
        assertThat(scratch.resolve("h/observations.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D0CF11E0A1B11AE1 | it is a workbook, expected text: save its sheet as CSV",
                "377ABCAF271C0004 | it is a 7z archive, expected text, .gz or .zip: unpack it",
                "5041523100000000 | it is a Parquet file, expected a vendor's text",
                "7B226461746522   | it is JSON, expected a vendor's comma-separated lines",
                "1F8B0800000000   | it is cut off, or no packed text"
            })
    void whatIsNoTextIsNamed(String bytes, String message) throws IOException {
        Path file = Files.write(scratch.resolve("file"), HexFormat.of().parseHex(bytes));

        assertThat(imported(file)).isEqualTo(new CommandRun(1, "", "error: file: refused, " + message + "\n"));
    }

    @Test
    void aWorkbookThatIsAnArchiveIsNamed() throws IOException {
        assertThat(imported(archive("book.xlsx", "[Content_Types].xml", "xl/workbook.xml"))
                        .notes())
                .isEqualTo("error: book.xlsx: refused, it is a workbook, expected text: save its sheet as CSV\n");
    }

    @Test
    void oneFileRefusedKeepsTheOthers() throws IOException {
        Path good = Files.writeString(scratch.resolve("DGS1MO.csv"), TEXT);
        Path bad = Files.writeString(scratch.resolve("bad.csv"), "<TICKER>,<PER>,<DATE>,<CLOSE>\n");

        CommandRun run = imported(bad, good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes())
                .isEqualTo("error: bad.csv: refused, it is not a fred file, it looks like stooq: it begins"
                        + " '<TICKER>,<PER>,<DATE>,<CLOSE>'\n");
        assertThat(stored()).isEqualTo(STORED);
    }

    private CommandRun imported(Path... files) {
        List<String> arguments = new ArrayList<>(List.of(
                "import", "--vendor", "fred", "--into", scratch.resolve("h").toString()));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private String stored() throws IOException {
        return Files.readString(scratch.resolve("h/observations.csv"));
    }

    private Path archive(String name, String... entries) throws IOException {
        Path file = scratch.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    zip.write(TEXT.getBytes(UTF_8));
                }
            }
        }
        return file;
    }

    /** A header and thirty million zeros. */
    private static void bomb(OutputStream bytes, boolean inArchive) throws IOException {
        byte[] zeros = "2020-03-16,0.0000000000000000\n".repeat(1_000).getBytes(UTF_8);
        ZipOutputStream zip = new ZipOutputStream(bytes);
        try (OutputStream packed = inArchive ? zip : new GZIPOutputStream(bytes)) {
            if (inArchive) {
                zip.putNextEntry(new ZipEntry("DGS1MO.csv"));
            }
            packed.write("observation_date,DGS1MO\n".getBytes(UTF_8));
            for (int i = 0; i < 1_000; i++) {
                packed.write(zeros);
            }
        }
    }
}

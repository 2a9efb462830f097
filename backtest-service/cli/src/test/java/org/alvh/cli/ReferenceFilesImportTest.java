package org.alvh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.chain.DayLines;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.DocumentValue.Amount;
import org.alvh.quant.document.DocumentValue.Items;
import org.alvh.quant.document.DocumentValue.Section;
import org.alvh.quant.document.DocumentValue.Text;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reference file through its importer, as {@code reference/imports.txt} expects it. Some of the files may be
 * kept elsewhere: their lines are left out where the folder of files is there and they are not.
 */
@Tag("slow")
class ReferenceFilesImportTest {

    @TempDir
    private Path scratch;

    /** One line of the table; {@code -} is nothing. */
    private record Expected(
            String file, String vendor, String quoteDate, double read, double accepted, String dates, String refused) {

        static Expected of(String line) {
            List<String> fields = List.of(line.split("\\|", -1));
            boolean dated = !fields.get(5).equals("-");
            return new Expected(
                    fields.get(0),
                    fields.get(1),
                    fields.get(2),
                    Double.parseDouble(fields.get(3)),
                    Double.parseDouble(fields.get(4)),
                    dated ? fields.get(5) + ".." + fields.get(6) : "",
                    fields.get(7).equals("-") ? "" : fields.get(7));
        }
    }

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        Path data = Reference.file("data");
        return table().stream()
                .filter(expected -> Files.exists(data.resolve(expected.file())))
                .map(expected -> DynamicTest.dynamicTest(
                        expected.file() + " as " + expected.vendor() + " " + expected.quoteDate(),
                        () -> check(data.resolve(expected.file()), expected)));
    }

    private void check(Path file, Expected expected) throws IOException {
        Path into = Files.createTempDirectory(scratch, "history");
        List<String> arguments =
                new ArrayList<>(List.of("import", "--vendor", expected.vendor(), "--into", into.toString()));
        if (!expected.quoteDate().equals("-")) {
            arguments.addAll(List.of("--quote-date", expected.quoteDate()));
        }
        arguments.add(file.toString());

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.notes()).isEqualTo(expected.refused().isEmpty() ? 0 : 1);
        Section report = JsonDocument.parse(Files.readAllBytes(into.resolve("import-report.json")));
        for (DocumentValue reported : items(report, "files")) {
            Section said = (Section) reported;
            assertThat(new Expected(
                            expected.file(),
                            text(said, "vendor"),
                            expected.quoteDate(),
                            number(said, "rowsRead"),
                            number(said, "rowsAccepted"),
                            dates(said),
                            said.find("refused")
                                    .map(refused -> text((Section) refused, "reason"))
                                    .orElse("")))
                    .isEqualTo(expected);
            assertAddsUp(said);
        }
        assertDaysAgree(ChainFolder.at(into.resolve("chains")));
    }

    /** What pricing reads of a day is what all columns say. */
    private static void assertDaysAgree(ChainFolder chains) throws IOException {
        for (LocalDate day : chains.days().keySet()) {
            assertThat(DayLines.of(chains.readDay(day))).isEqualTo(DayLines.of(chains.read(day)));
        }
    }

    private static void assertAddsUp(Section said) {
        assertThat(number(said, "rowsAccepted") + number(said, "rowsQuarantined"))
                .isEqualTo(number(said, "rowsRead"));
        Section reasons = (Section) said.find("reasons").orElseThrow();
        assertThat(reasons.fields().values().stream()
                        .mapToDouble(count -> ((Amount) count).value())
                        .sum())
                .isEqualTo(number(said, "rowsQuarantined"));
    }

    private static String dates(Section said) {
        List<DocumentValue> dates = items(said, "quoteDates");
        return dates.isEmpty() ? "" : ((Text) dates.getFirst()).value() + ".." + ((Text) dates.getLast()).value();
    }

    private static List<DocumentValue> items(Section section, String name) {
        return ((Items) section.find(name).orElseThrow()).values();
    }

    private static String text(Section section, String name) {
        return ((Text) section.find(name).orElseThrow()).value();
    }

    private static double number(Section section, String name) {
        return ((Amount) section.find(name).orElseThrow()).value();
    }

    private List<Expected> table() throws IOException {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream("/reference/imports.txt"))) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("file|"))
                    .map(Expected::of)
                    .toList();
        }
    }
}

package org.alvh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder a case under {@code import/<vendor>/<what is special>}: {@code in} holds the files, {@code out} all
 * that the import left and said. A new case is a new folder; {@code -Dalvh.golden=write} writes its {@code out}
 * into the built copy, to be read before it is taken over.
 */
class ImportGoldenTest {

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> cases() {
        Path root = Path.of(URI.create(getClass().getResource("/import").toString()));
        return subfolders(root)
                .flatMap(vendor -> subfolders(vendor)
                        .map(folder -> DynamicTest.dynamicTest(
                                vendor.getFileName() + ": " + folder.getFileName(), () -> check(vendor, folder))));
    }

    private void check(Path vendor, Path folder) throws IOException {
        Path into = Files.createTempDirectory(scratch, "history");
        Map<String, String> first = imported(vendor, folder, into);
        Path golden = folder.resolve("out");
        if ("write".equals(System.getProperty("alvh.golden"))) {
            write(golden, first);
        }
        assertThat(first).isEqualTo(contents(golden));

        Map<String, String> again = imported(vendor, folder, into);
        assertThat(again.get("daily.csv")).isEqualTo(first.get("daily.csv"));
    }

    private static Map<String, String> imported(Path vendor, Path folder, Path into) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("import", "--vendor", vendor.getFileName().toString(), "--into", into.toString()));
        files(folder.resolve("in")).map(Path::toString).forEach(arguments::add);
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        Map<String, String> outcome = new TreeMap<>(contents(into));
        outcome.put("exit-code.txt", run.exitCode() + "\n");
        outcome.put("stdout.txt", run.answer());
        outcome.put("stderr.txt", run.notes());
        return outcome;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder).toList()) {
            contents.put(file.getFileName().toString(), Files.readString(file, UTF_8));
        }
        return contents;
    }

    private static void write(Path golden, Map<String, String> outcome) throws IOException {
        Files.createDirectories(golden);
        for (Map.Entry<String, String> file : outcome.entrySet()) {
            Files.writeString(golden.resolve(file.getKey()), file.getValue(), UTF_8);
        }
    }

    private static Stream<Path> subfolders(Path folder) {
        return listed(folder).filter(Files::isDirectory);
    }

    private static Stream<Path> files(Path folder) {
        return listed(folder).filter(Files::isRegularFile);
    }

    private static Stream<Path> listed(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.alvh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.cli.chain.ChainQuery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder a case under {@code import/<vendor>/<what is special>}: {@code in} holds the files, {@code out} all
 * that the import left and said, chains as DuckDB reads them; {@code arguments.txt} what else is said to the command.
 * A new case is a new folder; {@code -Dalvh.golden=write} writes its {@code out}
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

    private void check(Path vendor, Path folder) throws IOException, SQLException {
        Path into = Files.createTempDirectory(scratch, "history");
        Map<String, String> first = imported(vendor, folder, into);
        Path golden = folder.resolve("out");
        if ("write".equals(System.getProperty("alvh.golden"))) {
            write(golden, first);
        }
        assertThat(first).isEqualTo(contents(golden));

        Map<String, String> again = imported(vendor, folder, into);
        assertThat(stored(again)).isEqualTo(stored(first));
    }

    /** What an import leaves but for what it says. */
    private static Map<String, String> stored(Map<String, String> outcome) {
        Map<String, String> stored = new TreeMap<>(outcome);
        stored.keySet().removeAll(List.of("import-report.json", "stdout.txt", "stderr.txt"));
        return stored;
    }

    private static Map<String, String> imported(Path vendor, Path folder, Path into) throws IOException, SQLException {
        List<String> arguments = new ArrayList<>(
                List.of("import", "--vendor", vendor.getFileName().toString(), "--into", into.toString()));
        Path more = folder.resolve("arguments.txt");
        if (Files.exists(more)) {
            arguments.addAll(List.of(Files.readString(more).strip().split(" ")));
        }
        files(folder.resolve("in")).map(Path::toString).forEach(arguments::add);
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        Map<String, String> outcome = new TreeMap<>(contents(into));
        outcome.putAll(chains(into.resolve("chains")));
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

    /** The chains as another program reads them. */
    private static Map<String, String> chains(Path folder) throws IOException, SQLException {
        Map<String, String> chains = new TreeMap<>();
        if (!Files.exists(folder)) {
            return chains;
        }
        for (Path file : files(folder).toList()) {
            String name = "chains-" + file.getFileName();
            chains.put(
                    name.replace(".parquet", ".txt"),
                    name.endsWith(".parquet")
                            ? String.join("\n", ChainQuery.rows(file)) + "\n"
                            : Files.readString(file, UTF_8));
        }
        return chains;
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

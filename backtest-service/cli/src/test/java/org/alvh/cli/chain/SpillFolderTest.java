package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SpillFolderTest {

    @TempDir
    private Path scratch;

    @Test
    void closingLeavesNothing() throws IOException {
        try (SpillFolder spill = SpillFolder.in(scratch)) {
            Files.writeString(spill.path().resolve("2018-01-16.rows"), "rows");
            SpillFolder.removeAbandoned(scratch);
            assertThat(spill.path().resolve("2018-01-16.rows")).exists();
        }
        assertThat(found()).isEmpty();
    }

    /** The second as a version without locks left it. */
    @Test
    void whatNobodyHoldsIsRemovedAndNothingElse() throws IOException {
        Files.createFile(scratch.resolve(".import-1.lock"));
        Files.createDirectory(scratch.resolve(".import-1"));
        Files.writeString(scratch.resolve(".import-1").resolve("2018-01-16.rows"), "rows");
        Files.createDirectory(scratch.resolve(".import-2"));
        Files.createFile(scratch.resolve(".import-3.lock"));
        Files.createFile(scratch.resolve("import-report.json"));

        SpillFolder.removeAbandoned(scratch);

        assertThat(found()).containsExactly("import-report.json");
    }

    @Test
    @Timeout(60)
    void whatARunningProgramHoldsStaysUntilItDies() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
            assertThat(says.readLine()).isEqualTo("held");

            SpillFolder.removeAbandoned(scratch);
            assertThat(found()).hasSize(2);

            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(found()).hasSize(2);
            SpillFolder.removeAbandoned(scratch);
            assertThat(found()).isEmpty();
        } finally {
            other.destroyForcibly();
        }
    }

    /** Another program that imports, until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (SpillFolder spill = SpillFolder.in(Path.of(arguments[0]))) {
                Files.writeString(spill.path().resolve("2018-01-16.rows"), "rows");
                System.out.println("held");
                System.in.read();
            }
        }
    }

    private List<String> found() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}

package org.alvh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.cli.CommandRun;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.DocumentValue.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema of {@code result.json} names what a run writes: no field more, none less. */
class ResultSchemaTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("project.root"), "docs", "schema", "result.schema.json");

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfAResultIsInTheSchemaAndTheOtherWayRound() throws IOException {
        Path out = folder.resolve("run");
        CommandRun run = CommandRun.of(
                "backtest", "--mandate", "SEED45", "--data", "sample", "--sessions", "60", "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        Section result = JsonDocument.parse(Files.readAllBytes(out.resolve("result.json")));
        Section schema = JsonDocument.parse(Files.readAllBytes(SCHEMA));

        assertThat(section(schema, "properties").fields().keySet())
                .containsExactlyInAnyOrderElementsOf(result.fields().keySet());
        assertThat(result.fields().keySet()).containsAll(texts(schema, "required"));
    }

    private static Section section(Section parent, String name) {
        return (Section) parent.find(name).orElseThrow();
    }

    private static Iterable<String> texts(Section parent, String name) {
        DocumentValue.Items items = (DocumentValue.Items) parent.find(name).orElseThrow();
        return items.values().stream()
                .map(item -> ((DocumentValue.Text) item).value())
                .toList();
    }
}

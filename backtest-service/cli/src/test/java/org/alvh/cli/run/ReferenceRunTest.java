package org.alvh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.cli.CommandRun;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference history through the command line, from vendor file to result. */
class ReferenceRunTest {

    @TempDir
    private Path folder;

    /**
     * Up-crossings of 18, 22 and 27 on these sessions are counted independently in the design's own figures; the
     * net liquidation is the oracle's.
     */
    @Test
    void thirtySixYearsOfSeed45UnderTheLadder() throws IOException {
        String history = folder.resolve("history").toString();
        String out = folder.resolve("run").toString();
        String file = Reference.file("data/daily_market.csv").toString();
        assertThat(CommandRun.of("import", "--vendor", "tidy-daily", "--into", history, file)
                        .exitCode())
                .isZero();
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--hedge",
                "LADDER",
                "--listing",
                "AS_TODAY",
                "--from",
                "1990-01-02",
                "--to",
                "2026-06-09",
                "--data",
                history,
                "--out",
                out);
        assertThat(run.exitCode()).isZero();
        assertThat(run.answer()).startsWith("finalNav 2194088.73\n");
        String result = Files.readString(folder.resolve("run/result.json"));
        assertThat(result)
                .contains("\"from\": \"1990-01-02\"", "\"to\": \"2026-06-09\"", "\"sessions\": 9176")
                .contains("\"finalNav\": 2194088.73", "\"campaigns\": 727")
                .contains("\"hedgeSpend\": 129710.26", "\"hedgeRealised\": -40566.82")
                .containsSubsequence("\"level\": 18", "\"crossings\": 244", "\"level\": 22", "\"crossings\": 218")
                .containsSubsequence("\"level\": 27", "\"crossings\": 126");
    }
}

package org.alvh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code alvh backtest}: files, exit codes, and what a wrong question is told. */
class BacktestCommandTest {

    private static final String[] FILES = {
        "decisions.jsonl", "equity.csv", "journal.csv", "manifest.json", "report.html", "result.json"
    };

    @TempDir
    private Path folder;

    private CommandRun sample(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "backtest",
                "--data",
                "sample",
                "--sessions",
                "60",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void writesEveryPromisedFile() throws IOException {
        CommandRun run = sample("run", "--mandate", "SEED45");
        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(FILES);
        }
    }

    /** The same question has the same answer, byte for byte. */
    @Test
    void isDeterministic() throws IOException {
        sample("first", "--mandate", "SEED45");
        sample("second", "--mandate", "SEED45");
        for (String file : FILES) {
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
    }

    /** Until the hedge fills for the first time, a hedged account has booked what an unhedged one has. */
    @Test
    void theHedgeLeavesTheCondorsAlone() throws IOException {
        sample("hedged", "--mandate", "SEED45", "--hedge", "LADDER");
        sample("bare", "--mandate", "SEED45", "--hedge", "NONE");
        List<String> hedged = Files.readAllLines(folder.resolve("hedged/journal.csv"));
        List<String> bare = Files.readAllLines(folder.resolve("bare/journal.csv"));
        int firstHedge = 0;
        while (!hedged.get(firstHedge).contains("layer-")) {
            firstHedge++;
        }
        assertThat(firstHedge).isGreaterThan(50);
        assertThat(hedged.subList(0, firstHedge)).isEqualTo(bare.subList(0, firstHedge));
    }

    @Test
    void aMandateFileMeansWhatItsPresetMeans() throws IOException {
        Path file = folder.resolve("mandate.json");
        Files.writeString(file, "{\"name\": \"SEED45\"}");
        sample("file", "--mandate", file.toString());
        sample("preset", "--mandate", "SEED45");
        assertThat(folder.resolve("file/result.json")).hasSameBinaryContentAs(folder.resolve("preset/result.json"));
    }

    @Test
    void resultsAreNotReplacedUnasked() throws IOException {
        sample("run", "--mandate", "SEED45");
        byte[] before = Files.readAllBytes(folder.resolve("run/result.json"));
        CommandRun refused = sample("run", "--mandate", "STATIC45");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.notes()).contains("holds results already").contains("--force");
        assertThat(Files.readAllBytes(folder.resolve("run/result.json"))).isEqualTo(before);
        assertThat(sample("run", "--mandate", "STATIC45", "--force").exitCode()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("run/result.json"))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --mandate NOSUCH                                                | 2 | unknown mandate 'NOSUCH': name a preset (SEED45, STATIC45)
            --mandate SEED45 --hedge EARLY                                  | 2 | unknown hedge 'EARLY', expected one of NONE, LADDER
            --mandate SEED45 --to 2023-06-01                                | 2 | --to and --sessions both say where the run ends
            --mandate SEED45 --capital 0                                    | 2 | --capital is 0, expected an amount above 0
            --mandate SEED45 --capital 10.001                               | 2 | 10.001 is not an amount in dollars and whole cents
            --mandate SEED45 --capital NaN                                  | 2 | 'NaN' is not a plain number such as 1000000
            --mandate SEED45 --seed x                                       | 2 | 'x' is not a whole number of at most 18 digits
            --mandate SEED45 --sessions 0                                   | 2 | should be specified only once
            --mandate SEED45 --listing YESTERDAY                            | 2 | YESTERDAY
            --mandate SEED45 --from 1999-99-99                              | 2 | '1999-99-99' is not an ISO date (yyyy-mm-dd)
            --mandate SEED45 --from 2061-01-03                              | 1 | the sample market ends
            """)
    void whatIsWrongIsSaid(String arguments, int exitCode, String said) {
        CommandRun run = sample("none", arguments.strip().split(" +"));
        assertThat(run.notes()).contains(said.strip()).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.answer()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "1927-12-30, a session on 1927-12-30",
        "2061-01-03, a session on 2061-01-03",
        "2024-01-06, none of the 1 SPX closes of the history may be used"
    })
    void aHistoryThatCannotBeRunSaysWhy(String date, String said) throws IOException {
        Files.writeString(folder.resolve("daily.csv"), "date,spx_close,vix_close,rf_3m\n" + date + ",4700,14,5\n");

        CommandRun run = overTheFolder();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains(said).doesNotContain("bug");
    }

    @Test
    void anInvertedRangeIsAWrongQuestion() {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--data",
                "sample",
                "--from",
                "2024-01-02",
                "--to",
                "2023-01-03",
                "--out",
                folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.notes()).contains("the range from 2024-01-02 to 2023-01-03 is inverted");
    }

    @Test
    void aRangeWithoutSessionsHasNoAnswer() {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--data",
                "sample",
                "--from",
                "2024-01-06",
                "--to",
                "2024-01-07",
                "--out",
                folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("no session from 2024-01-06 to 2024-01-07");
    }

    @Test
    void theSampleMarketEndsWithTheCalendar() {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--data",
                "sample",
                "--sessions",
                "20000",
                "--out",
                folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("not 20000: it ends on 2059-11-27");
    }

    @Test
    void aFolderWithoutHistorySaysHowToMakeOne() {
        CommandRun run = overTheFolder();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("alvh import --vendor tidy-daily");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"condor": {"riskOfNav": 0.2}}               | condor.riskOfNav is 0.2, expected a number from 0.000001 to 0.1
            {"condor": {"riskofnav": 0.02}}              | condor.riskofnav is not a field of this section
            {"hedge": {"layers": [{"level": 18}, {"level": 17}]}} | hedge.layers[1].level
            {"condor": {"tenor": {"leastDays": 60}}}     | condor.tenor.targetDays is 45, expected at least leastDays, which is 60
            {"name": "A", "name": "B"}                   | Duplicate field 'name'
            {"capital": NaN}                             | is no JSON object: line 1, column 16: Non-standard token 'NaN'
            {"name": "\\ud800"}                          | expected a text of up to 200 characters on one line
            {"market": {"smile": "VVIX"}}                | market.smile is "VVIX", expected one of SKEW, SKEW_AND_VVIX
            {"condor": [                                 | is no JSON object: line 1, column 13: the text ends within it
            [1]                                          | expected a JSON object
            """)
    void aMandateThatIsRefusedSaysWhere(String json, String said) throws IOException {
        Path file = folder.resolve("mandate.json");
        Files.write(file, json.strip().getBytes(StandardCharsets.UTF_8));
        CommandRun run = sample("none", "--mandate", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.notes()).contains(said.strip());
    }

    private CommandRun overTheFolder() {
        return CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--data",
                folder.toString(),
                "--out",
                folder.resolve("none").toString());
    }
}

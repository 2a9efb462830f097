package org.alvh.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five sessions by hand, Friday 2024-01-05 to Thursday 2024-01-11: without a chain, quoted, without a chain, with a
 * chain that nobody bids for, and quoted without the expiry that is held by then. Expected forward, volatility,
 * deltas, strikes and fills are those of NumPy's weighted line and SciPy's normal distribution and root search on
 * the same quotes.
 */
class RecordedRunTest {

    private static final String REJECTED = "REJECTED_CHAIN_SPXW: ZERO_BIDS, 83 of 90 options have no bid, 92.2 %";

    @TempDir
    private Path scratch;

    private Path history = Path.of("");

    @BeforeEach
    void importFiles() {
        history = scratch.resolve("history");
        assertThat(imported("tidy-daily", "daily.csv").notes()).isEmpty();
        CommandRun chains = imported("cboe-option-eod", "chains.csv");
        assertThat(chains.exitCode()).isZero();
        assertThat(chains.notes())
                .isEqualTo(
                        "warning: the quality gate rejects 1 chain of the history: verdicts.csv says which and why\n");
    }

    @Test
    void aCondorIsOpenedOnQuotes() throws IOException {
        run("run");
        String monday = decision("run", "2024-01-08");

        assertThat(observed(monday, "forward")).startsWith("5026.40242511");
        assertThat(observed(monday, "atTheMoneyVolatility")).startsWith("0.1251257485");
        assertThat(monday).contains("\"strike\":4825", "\"strike\":5200", "\"longPut\":4700", "\"longCall\":5375");
        assertThat(monday).containsPattern("\"delta\":0\\.20658181").containsPattern("\"delta\":0\\.20010042");
        assertThat(fill(monday, "SPXW 2024-02-23 PUT 4700")).contains("\"price\":16.3", "\"quantity\":1");
        assertThat(fill(monday, "SPXW 2024-02-23 PUT 4825")).contains("\"price\":30.57", "\"quantity\":-1");
        assertThat(fill(monday, "SPXW 2024-02-23 CALL 5200")).contains("\"price\":21.45", "\"quantity\":-1");
        assertThat(fill(monday, "SPXW 2024-02-23 CALL 5375")).contains("\"price\":2.17", "\"quantity\":1");
        assertThat(monday).contains("\"cost\":-3355");
    }

    @Test
    void aRejectedDayIsRefusedWithTheReason() throws IOException {
        CommandRun run = run("run");

        assertThat(run.notes()).contains("2024-01-05 to 2024-01-11 with recorded chains on 3 of its sessions");
        String wednesday = decision("run", "2024-01-10");
        assertThat(wednesday)
                .contains("\"rule\":\"CHAIN\"")
                .contains("\"reason\":\"" + REJECTED + "\"")
                .contains("\"verdict\":\"ABSTAINED\"");
        assertThat(decision("run", "2024-01-09")).doesNotContain("REJECTED");
        assertThat(Files.readString(scratch.resolve("run/report.html")))
                .contains("The quality gate rejected the quotes of the day: SPXW")
                .contains("Orders of a session fill on its recorded quotes where there are any")
                .doesNotContain("83 of 90 options");
    }

    /** Nothing quotes what is held on Wednesday and Thursday, so its marks stay those of Tuesday's model. */
    @Test
    void marksAreCarriedWhereNothingIsQuoted() throws IOException {
        run("run");

        assertThat(positionValue("2024-01-09")).isNotEqualByComparingTo(positionValue("2024-01-08"));
        assertThat(positionValue("2024-01-10")).isEqualByComparingTo(positionValue("2024-01-09"));
        assertThat(positionValue("2024-01-11")).isEqualByComparingTo(positionValue("2024-01-09"));
        assertThat(decision("run", "2024-01-11")).contains("\"reason\":\"NO_QUOTE\"");
    }

    /** Monday's mid: −(16.2 − 30.75 − 21.6 + 2.125) points are owed. */
    @Test
    void quotesMarkWhatIsHeld() throws IOException {
        run("run");

        assertThat(positionValue("2024-01-08")).isEqualByComparingTo("-3402.5");
    }

    /** Friday and Tuesday are modelled of four sessions with prices. */
    @Test
    void theResultNamesItsDataAndWhatOfItIsModelled() throws IOException, NoSuchAlgorithmException {
        run("run");
        String result = Files.readString(scratch.resolve("run/result.json"));

        List<String> index = Files.readAllLines(history.resolve("chains/index.csv"));
        StringBuilder content =
                new StringBuilder("levels," + sha256(Files.readAllBytes(history.resolve("daily.csv")))).append('\n');
        for (String day : index.subList(1, index.size())) {
            List<String> fields = List.of(day.split(",", -1));
            content.append(fields.get(0)).append(',').append(fields.get(2)).append('\n');
        }
        assertThat(index).hasSize(4);
        assertThat(result)
                .contains("\"dataHash\": \"" + sha256(content.toString().getBytes(UTF_8)) + "\"")
                .contains("\"modelledShare\": 0.5");
    }

    @Test
    void theSameRunGivesTheSameBytesWhoeverJudged() throws IOException {
        run("first");
        Files.delete(history.resolve("verdicts.csv"));
        run("second");

        for (String file : List.of("result.json", "decisions.jsonl", "journal.csv", "equity.csv", "report.html")) {
            assertThat(scratch.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(scratch.resolve("first").resolve(file));
        }
    }

    /** Without the last two chains, and with another last one, the first three sessions are the same. */
    @Test
    void laterChainsChangeNothingEarlier() throws IOException {
        run("whole");
        String chains = Files.readString(resource("chains.csv"));
        Path fewer = scratch.resolve("fewer.csv");
        Files.writeString(
                fewer,
                chains.lines()
                        .filter(line -> !line.contains(",2024-01-10,") && !line.contains(",2024-01-11,"))
                        .reduce("", (text, line) -> text + line + "\n"),
                UTF_8);
        history = scratch.resolve("other");
        imported("tidy-daily", "daily.csv");
        CommandRun.of("import", "--vendor", "cboe-option-eod", "--into", history.toString(), fewer.toString());
        run("cut");

        for (String file : List.of("journal.csv", "equity.csv")) {
            List<String> whole = Files.readAllLines(scratch.resolve("whole").resolve(file));
            assertThat(Files.readAllLines(scratch.resolve("cut").resolve(file)))
                    .filteredOn(line -> !line.contains("2024-01-1"))
                    .containsExactlyElementsOf(whole.stream()
                            .filter(line -> !line.contains("2024-01-1"))
                            .toList());
        }
        assertThat(decision("cut", "2024-01-10")).doesNotContain("REJECTED");
    }

    private CommandRun imported(String vendor, String file) {
        return CommandRun.of(
                "import",
                "--vendor",
                vendor,
                "--into",
                history.toString(),
                resource(file).toString());
    }

    private static Path resource(String file) {
        return Path.of(URI.create(Objects.requireNonNull(RecordedRunTest.class.getResource("/run/quoted-days/" + file))
                .toString()));
    }

    private CommandRun run(String out) {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--hedge",
                "NONE",
                "--data",
                history.toString(),
                "--out",
                scratch.resolve(out).toString());
        assertThat(run.exitCode()).as(run.notes()).isZero();
        return run;
    }

    private String decision(String out, String session) throws IOException {
        return Files.readAllLines(scratch.resolve(out).resolve("decisions.jsonl")).stream()
                .filter(line -> line.contains("\"role\":\"STRATEGY\"") && line.contains("\"session\":\"" + session))
                .findFirst()
                .orElseThrow();
    }

    private static String observed(String decision, String name) {
        int start = decision.indexOf("\"" + name + "\":") + name.length() + 3;
        return decision.substring(start, start + 20);
    }

    private static String fill(String decision, String contract) {
        int at = decision.indexOf("\"contract\":\"" + contract + "\"");
        return decision.substring(at, decision.indexOf('}', at));
    }

    private BigDecimal positionValue(String session) throws IOException {
        List<String> fields = Files.readAllLines(scratch.resolve("run/equity.csv")).stream()
                .filter(line -> line.startsWith(session))
                .map(line -> List.of(line.split(",", -1)))
                .findFirst()
                .orElseThrow();
        return new BigDecimal(fields.get(1)).subtract(new BigDecimal(fields.get(3)));
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}

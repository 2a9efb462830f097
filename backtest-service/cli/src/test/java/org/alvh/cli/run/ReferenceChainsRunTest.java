package org.alvh.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.CommandRun;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real chains through the command line, from the vendors' files to condors that fill on them. Expected values are
 * those of NumPy's weighted line and SciPy's normal distribution and root search on the same files.
 */
@Tag("slow")
class ReferenceChainsRunTest {

    private static final String QUOTES = "data/spx_options/cboe_quotedata/spx_quotedata_";

    @TempDir
    private Path scratch;

    @BeforeEach
    void importFiles() {
        assertThat(imported("tidy-daily", "data/daily_market.csv").exitCode()).isZero();
    }

    /** Both days were taken after hours: nine of ten options have no bid. The Monday after is sound. */
    @Test
    void theTwoDaysOfAprilAreRefusedAndTheMondayAfterIsTraded() throws IOException {
        for (String day : List.of("2023-04-05", "2023-04-06", "2023-04-10")) {
            imported("cboe-quotes", QUOTES + day + ".csv", "--quote-date", day);
        }

        run("run", "STATIC45", "2023-04-05", "2023-04-11");

        for (String day : List.of("2023-04-05", "2023-04-06")) {
            assertThat(decision(day))
                    .containsPattern("\"reason\":\"REJECTED_CHAIN_SPX: ZERO_BIDS, 53\\d\\d of 5790 options have no bid")
                    .containsPattern("; REJECTED_CHAIN_SPXW: ZERO_BIDS, 12[23]\\d\\d of 12[23]\\d\\d options")
                    .contains("\"trades\":[]");
        }
        assertThat(decision("2023-04-10"))
                .contains("\"forward\":4133.27663000", "\"atTheMoneyVolatility\":0.16561091047")
                .contains("\"delta\":0.2012387822", "\"delta\":0.2060159359")
                .containsSubsequence("SPXW 2023-05-26 PUT 3780", "\"price\":21.58")
                .containsSubsequence("SPXW 2023-05-26 PUT 3895", "\"price\":35.32")
                .containsSubsequence("SPXW 2023-05-26 CALL 4310", "\"price\":22.87")
                .containsSubsequence("SPXW 2023-05-26 CALL 4600", "\"price\":0.9")
                .contains("\"cost\":-3571");
    }

    /** Two months of one expiry each, through 5 February 2018, whose chain is rejected: marks of the Friday stay. */
    @Test
    void twoMonthsOfRealQuotesMarkAndCloseCondors() throws IOException {
        imported("deltaneutral", "data/spx_options/deltaneutral_SPXW_2018-01_02.csv");
        Path mandate = scratch.resolve("mandate.json");
        Files.writeString(
                mandate,
                "{\"name\":\"STATIC45\",\"condor\":{\"tenor\":{\"targetDays\":28,\"leastDays\":20,\"mostDays\":35}}}",
                UTF_8);

        CommandRun run = run("run", mandate.toString(), "2018-01-02", "2018-02-28");
        CommandRun again = run("again", mandate.toString(), "2018-01-02", "2018-02-28");

        assertThat(run.notes()).contains("with recorded chains on 40 of its sessions");
        assertThat(resultHash(run)).isEqualTo(resultHash(again));
        assertThat(decision("2018-01-02"))
                .contains("\"forward\":2695.39459499", "\"atTheMoneyVolatility\":0.06978336858")
                .contains("\"delta\":0.2034319845", "\"delta\":0.1848803593")
                .containsSubsequence("SPXW 2018-01-31 PUT 2615", "\"price\":6.93")
                .containsSubsequence("SPXW 2018-01-31 PUT 2635", "\"price\":8.57")
                .containsSubsequence("SPXW 2018-01-31 CALL 2735", "\"price\":4.27")
                .containsSubsequence("SPXW 2018-01-31 CALL 2780", "\"price\":0.48");
        assertThat(decision("2018-02-05"))
                .contains("REJECTED_CHAIN_SPXW: PARITY_STRIKES, 4 of 20 strikes near the money");
        assertThat(Files.readString(scratch.resolve("run/result.json"))).contains("\"modelledShare\": 0");
        assertThat(Files.readString(scratch.resolve("run/equity.csv")))
                .contains("\n2018-02-02,990060.14,", "\n2018-02-05,990180.99,");
    }

    private CommandRun imported(String vendor, String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                "--vendor",
                vendor,
                "--into",
                history(),
                Reference.file(file).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private CommandRun run(String out, String mandate, String from, String to) {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                mandate,
                "--hedge",
                "NONE",
                "--data",
                history(),
                "--from",
                from,
                "--to",
                to,
                "--out",
                scratch.resolve(out).toString());
        assertThat(run.exitCode()).as(run.notes()).isZero();
        return run;
    }

    private String history() {
        return scratch.resolve("history").toString();
    }

    private static String resultHash(CommandRun run) {
        return run.answer()
                .lines()
                .filter(line -> line.startsWith("resultHash "))
                .findFirst()
                .orElseThrow();
    }

    private String decision(String session) throws IOException {
        return Files.readAllLines(scratch.resolve("run/decisions.jsonl")).stream()
                .filter(line -> line.contains("\"role\":\"STRATEGY\"") && line.contains("\"session\":\"" + session))
                .findFirst()
                .orElseThrow();
    }
}

package org.alvh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger of a run as an outside program sees it. */
class LedgerExportTest {

    @TempDir
    private static Path folder;

    /** Forty sessions of the control end with condors open, so cash alone is not the net liquidation. */
    @BeforeAll
    static void run() {
        CommandRun run = CommandRun.of(
                "backtest",
                "--mandate",
                "STATIC45",
                "--hedge",
                "LADDER",
                "--data",
                "sample",
                "--sessions",
                "40",
                "--out",
                folder.resolve("run").toString());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void hledgerAgreesOnCashAndNetLiquidation() throws IOException, InterruptedException {
        Path journal = folder.resolve("run.journal");
        Files.writeString(journal, export("hledger").answer());
        List<String> equity = Files.readAllLines(folder.resolve("run/equity.csv"));
        String[] last = equity.getLast().split(",", -1);
        assertThat(hledger(journal, "check")).isEmpty();
        assertThat(balance(hledger(journal, "balance", "assets:cash"))).isEqualByComparingTo(last[3]);
        assertThat(balance(hledger(journal, "balance", "assets", "--depth", "1")))
                .isEqualByComparingTo(last[1]);
        assertThat(new BigDecimal(last[1])).isNotEqualByComparingTo(last[3]);
    }

    /** The first whole line of a balance report is the amount, its commodity and the account. */
    private static BigDecimal balance(List<String> report) {
        return new BigDecimal(report.getFirst().strip().split(" ", -1)[0]);
    }

    private static List<String> hledger(Path journal, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("hledger", "-f", journal.toString()));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            String message = "hledger is not installed, so nothing outside checks the ledger: apt-get install hledger";
            return "true".equals(System.getenv("CI")) ? fail(message, absent) : abort(message);
        }
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hledger", "ledger", "beancount"})
    void namesNoRunAndNoAccount(String format) {
        String text = export(format).answer();
        assertThat(text)
                .containsIgnoringCase("assets:cash")
                .doesNotContain("backtest")
                .doesNotContain("sim-");
        assertThat(text).startsWith(format.equals("beancount") ? "option" : "commodity");
    }

    @Test
    void anUnknownFormatIsAWrongQuestion() {
        CommandRun run = export("gnucash");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.notes()).contains("unknown format 'gnucash', expected one of hledger, ledger, beancount");
    }

    @Test
    void aFolderWithoutARunHasNoAnswer() {
        CommandRun run = CommandRun.of("ledger", "export", "--format", "hledger", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("holds no finished run");
    }

    private static CommandRun export(String format) {
        return CommandRun.of(
                "ledger", "export", "--format", format, folder.resolve("run").toString());
    }
}

package org.alvh.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.cli.CommandRun;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void allShippedCasesAreWell() {
        CommandRun run = CommandRun.of("verify");
        assertThat(run.answer().lines()).hasSizeGreaterThanOrEqualTo(200).allMatch(line -> line.startsWith("ok  "));
        assertThat(run.answer().lines()).doesNotHaveDuplicates();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aShippedCaseCanFail() {
        assertThat(new ReferenceCase("normal-cdf", "x=1", "0.841344746068543", "1e-15", "a table").check())
                .extracting(CaseResult::passed, CaseResult::got)
                .containsExactly(true, "0.8413447460685429");
        assertThat(new ReferenceCase("normal-cdf", "x=1", "0.8413447460685", "1e-15", "a table")
                        .check()
                        .line())
                .isEqualTo(
                        "BAD normal-cdf x=1 expected 0.8413447460685 got 0.8413447460685429 tolerance 1e-15 (a table)");
        assertThat(new ReferenceCase("session", "date=2024-03-29", "15:00", "", "nobody")
                        .check()
                        .passed())
                .isFalse();
        assertThat(new ReferenceCase("normal-cdf", "y=1", "0", "1", "a table").check())
                .extracting(CaseResult::passed, CaseResult::got)
                .containsExactly(false, "nothing: 'y=1' lacks x");
        assertThat(new ReferenceCase("alchemy", "lead=1", "1", "", "a table")
                        .check()
                        .passed())
                .isFalse();
    }

    /** 352 cases of ours, 43 and 63 prices, 268 spacings, 5 sums and levels, 6 equities, twice 6 balances, 3 orders. */
    @Test
    void allReferenceFilesAreWell() {
        Path reference = Reference.file(".");
        CommandRun run = CommandRun.of("verify", "--reference", reference.toString());
        assertThat(run.notes()).doesNotContain("error");
        assertThat(run.exitCode()).isZero();
        assertThat(run.answer().lines()).allMatch(line -> line.startsWith("ok  "));
        for (String file : List.of(
                "quantlib_haug", "strata", "vix_worked", "lean_spx", "sample_ic_b", "sample_ic_h", "flashalpha")) {
            assertThat(run.answer()).contains("ok  " + file);
        }
    }

    @Test
    void namesAMissingFileAndABadOne() throws IOException {
        try (Stream<Path> files = Files.list(Reference.file("vectors"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.delete(folder.resolve("lean_spx_expiry_6_Apache2.csv"));
        Path strata = folder.resolve("strata_black76_63_Apache2.csv");
        Files.writeString(
                strata, Files.readString(strata).replace("Call,104,85.0,4.5,0.1,20.8", "Call,104,85.0,4.5,0.1,20.9"));
        Path haug = folder.resolve("quantlib_haug_43_BSD.csv");
        Files.write(haug, Files.readAllLines(haug).subList(0, 43));
        Path bean = folder.resolve("sample_ic_beancount.bean");
        Files.writeString(bean, Files.readString(bean).replace("602.40", "602.41"));

        CommandRun run = CommandRun.of("verify", "--reference", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("error: 4 of ");
        assertThat(run.answer().lines().filter(line -> line.startsWith("BAD ")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("lean_spx_expiry_6_Apache2.csv expected a file got none"),
                        line -> assertThat(line).contains("strata_black76_63_Apache2.csv line 2 expected 20.9"),
                        line -> assertThat(line)
                                .contains("quantlib_haug_43_BSD.csv")
                                .contains("it has 42 rows"),
                        line -> assertThat(line).contains("sample_ic_beancount.bean cash posted"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        CommandRun run =
                CommandRun.of("verify", "--reference", folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.answer()).isEmpty();
        assertThat(run.notes()).contains("there is no folder");
    }
}

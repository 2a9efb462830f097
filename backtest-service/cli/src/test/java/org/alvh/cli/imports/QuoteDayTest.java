package org.alvh.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Market days that no chain can be of; the closed days are those of the exchange's published calendars. */
class QuoteDayTest {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-16 | is no session, the exchange was closed (weekend): the nearest are 2023-04-14 and 2023-04-17",
                "2023-07-04 | is no session, the exchange was closed (Independence Day): the nearest are 2023-07-03 and 2023-07-05",
                "1985-01-01 | is no session, the exchange was closed (New Year's Day): the first is 1985-01-02",
                "1900-01-03 | is outside the exchange calendar, which knows 1985-01-01 to 2060-12-31",
                "2061-01-03 | is outside the exchange calendar, which knows 1985-01-01 to 2060-12-31"
            })
    void aDayWithoutASessionIsNoQuestion(String day, String message) throws IOException {
        CommandRun run = imported("cboe-quotes", day);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.notes()).contains("--quote-date " + day + " " + message);
        assertThat(scratch.resolve("h")).doesNotExist();
    }

    /** Every row has its own date, so the option has no effect and nothing is refused for it. */
    @Test
    void whereItHasNoEffectAnyDayWillDo() throws IOException {
        CommandRun run = imported("fred", "2023-04-16");

        assertThat(run.exitCode()).isZero();
        assertThat(run.notes()).contains("--quote-date 2023-04-16 has no effect");
    }

    private CommandRun imported(String vendor, String day) throws IOException {
        Path file = Files.writeString(scratch.resolve("DGS1MO.csv"), "observation_date,DGS1MO\n2020-03-16,0.24\n");
        return CommandRun.of(
                "import",
                "--vendor",
                vendor,
                "--into",
                scratch.resolve("h").toString(),
                "--quote-date",
                day,
                file.toString());
    }
}

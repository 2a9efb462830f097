package org.alvh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlvhCommandTest {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                           | the commands are ",
                "imprt                                        | error: unknown command 'imprt'; the commands are ",
                "--loud                                       | error: Unknown option: '--loud'; the commands are ",
                "import --vendor tidy-daily --into h          | error: Missing required parameter: 'FILE'; import takes --help, --into, --quote-date, --vendor",
                "import --vendor reuters --into h f.csv       | error: unknown vendor 'reuters', expected one of tidy-daily, cboe-index",
                "import --vendor TIDY-DAILY --into h f.csv    | error: unknown vendor 'TIDY-DAILY', expected one of tidy-daily, cboe-index",
                "import --vendor tidy-daily --into h --fast f | error: Unknown option: '--fast'; import takes ",
                "import --vendor a --vendor b --into h f      | error: option '--vendor' (V) should be specified only once; import takes ",
                "import --vendor a --into h --quote-date 16.3.2020 f | Invalid value for option '--quote-date': '16.3.2020' is not an ISO date (yyyy-mm-dd)"
            })
    void wrongQuestionsExitWithTwoAndSayWhatWouldWork(String line, String note) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.answer()).isEmpty();
        assertThat(run.notes()).contains(note).hasLineCount(1);
    }

    @Test
    void helpIsAnAnswer() {
        CommandRun run = CommandRun.of("import", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.answer()).contains("--vendor", "--into", "--quote-date", "FILE");
        assertThat(run.notes()).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsAWrongQuestion() throws IOException {
        Path file = Files.createFile(scratch.resolve("h"));

        CommandRun run = CommandRun.of("import", "--vendor", "tidy-daily", "--into", file.toString(), "f.csv");

        assertThat(run)
                .isEqualTo(new CommandRun(2, "", "error: " + file + " is a file: name a folder for the history\n"));
    }

    @Test
    void filesThatCannotBeReadAreRefusedOneByOne() {
        CommandRun run = CommandRun.of(
                "import",
                "--vendor",
                "tidy-daily",
                "--into",
                scratch.resolve("h").toString(),
                scratch.resolve("none.csv").toString(),
                scratch.toString());

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "error: none.csv: refused, there is no such file\nerror: " + scratch.getFileName()
                                + ": refused, it is a folder, expected a file\n"));
    }

    /** A byte order mark and either kind of other line end: what spreadsheets of other systems write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,spx_close\n2020-03-16,2386.13\n2020-03-17,2529.19\n",
                "\uFEFFdate,spx_close\r\n2020-03-16,2386.13\r\n2020-03-17,2529.19\r\n",
                "date,spx_close\r2020-03-16,2386.13\r2020-03-17,2529.19"
            })
    void lineEndsMakeNoDifference(String content) throws IOException {
        Path file = Files.writeString(scratch.resolve("f.csv"), content);
        Path into = scratch.resolve("h");

        CommandRun run = CommandRun.of("import", "--vendor", "tidy-daily", "--into", into.toString(), file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(into.resolve("daily.csv")))
                .isEqualTo("date,spx_close\n2020-03-16,2386.13\n2020-03-17,2529.19\n");
    }

    @Test
    void aQuoteDateThatChangesNothingIsSaid() {
        CommandRun run = CommandRun.of(
                "import",
                "--vendor",
                "tidy-daily",
                "--into",
                scratch.resolve("h").toString(),
                "--quote-date",
                "2020-03-16",
                scratch.resolve("none.csv").toString());

        assertThat(run.notes())
                .startsWith(
                        "warning: --quote-date 2020-03-16 has no effect: every row of tidy-daily has its own date\n");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoAnswer() {
        StringWriter notes = new StringWriter();

        int exitCode = AlvhCommand.run(
                new Terminal(new PrintWriter(new FullDisk()), new PrintWriter(notes)), false, "import", "--help");

        assertThat(exitCode).isEqualTo(1);
        assertThat(notes.toString()).isEqualTo("error: the answer could not be written to standard output\n");
    }

    @Test
    void aBugIsOneLineWithoutItsTrace() throws IOException {
        Path file = Files.writeString(scratch.resolve("f.csv"), "date,spx_close\n2020-03-16,2386.13\n");
        StringWriter notes = new StringWriter();

        int exitCode = AlvhCommand.run(
                new Terminal(new PrintWriter(new Broken()), new PrintWriter(notes)),
                false,
                "import",
                "--vendor",
                "tidy-daily",
                "--into",
                scratch.resolve("h").toString(),
                file.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(notes.toString())
                .isEqualTo("error: this is a bug in alvh: java.lang.IllegalStateException: broken"
                        + " (ALVH_DEBUG=1 shows where)\n");
    }

    /** Fails as no writer should. */
    private static final class Broken extends Writer {

        @Override
        public void write(char[] buffer, int offset, int length) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Takes nothing. */
    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

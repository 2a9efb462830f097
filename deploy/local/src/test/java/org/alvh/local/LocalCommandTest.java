package org.alvh.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.alvh.cli.CommandEdge;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong questions are told apart from those that cannot be answered, before anything is started. */
class LocalCommandTest {

    @TempDir
    private Path scratch;

    private final StringWriter notes = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up --pace fast              | error: --pace is 'fast', expected sessions a second such as 5/s, or max
            up --pace 0/s               | error: --pace is '0/s', expected sessions a second such as 5/s, or max
            up --sessions 0             | error: --sessions is 0, expected 1 or more
            up --port 80                | error: --port is 80, expected one from 1024 to 65519
            up --data d --seed 3        | error: --seed belongs to --data sample, not to the history in d
            up --mandate SEED99         | error: unknown mandate 'SEED99': name a preset (SEED45, STATIC45) or a JSON file that exists
            up --hedge FENCE            | error: unknown hedge 'FENCE', expected one of NONE, LADDER
            up --from 2023-02-30        | error: Invalid value for option '--from': '2023-02-30' is not an ISO date (yyyy-mm-dd)
            retry                       | error: Missing required option: '--account=ID'
            dev lab                     | error: unknown service 'lab', expected one of market-data, strategy, hedge, portfolio, backtest, gateway
            token                       | error: Missing required parameter: 'USER'
            token west-trader           | error: unknown user 'west-trader', expected one of north-viewer, north-trader, north-steward, south-trader, admin
            ledger export --format csv --account a.b | error: unknown format 'csv', expected one of hledger, ledger, beancount
            fly                         | error: unknown command 'fly'; the commands are up, down, status, token, retry, ledger, dev
            """)
    void aWrongQuestionIsTwo(String line, String reason) {
        assertThat(run(line.strip().split(" ", -1))).isEqualTo(2);
        assertThat(notes.toString()).startsWith(reason);
    }

    @ParameterizedTest
    @CsvSource({"status", "status --json", "down", "token north-trader", "retry --account north.core"})
    void whereNothingWasStartedThereIsNoAnswer(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(1);
        assertThat(notes).hasToString("error: no platform was started yet: start one with  alvh up\n");
    }

    @Test
    void whatIsNotBuiltIsSaid() {
        assertThat(run("up", "--detach", "--port", "28080")).isEqualTo(1);
        assertThat(notes)
                .hasToString("error: the Kafka node is not built, "
                        + scratch.resolve("deploy/local/kafka/target/alvh-broker.jar")
                        + " is missing: build it with  alvh up, or from the root with  mvn package\n");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(notes));
        return new CommandEdge(terminal, false)
                .run(LocalCommand.commandLine(new Project(scratch), terminal), arguments);
    }
}

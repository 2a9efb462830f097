package org.alvh.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alvh.cli.run.RunFolder;
import org.alvh.portfolio.ledger.PlainTextJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the ledger of a run to outside programs. */
@Command(
        name = "ledger",
        description = "Gives the ledger of a run to outside programs.",
        synopsisSubcommandLabel = "export")
final class LedgerCommand {

    private final Terminal terminal;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    Export export() {
        return new Export(terminal);
    }

    /** Writes a journal to standard output. */
    @Command(name = "export", description = "Writes the journal of a run for an accounting program to standard output.")
    static final class Export implements Callable<Integer> {

        private final Terminal terminal;

        @Option(
                names = "--format",
                required = true,
                paramLabel = "hledger|beancount|ledger",
                description = "The program that will read it.")
        private String format = "";

        @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
        @Parameters(arity = "1", paramLabel = "RUN_DIR", description = "The folder of a run.")
        private Path folder = Path.of("");

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            PlainTextJournal program = JournalFormat.named(format);
            terminal.answer().print(program.write(RunFolder.at(folder).journal()));
            return ExitCode.ANSWERED;
        }
    }
}

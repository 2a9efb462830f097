package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.JournalFormat;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.alvh.local.talk.Conversation;
import org.alvh.portfolio.ledger.PlainTextJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the ledger of an account to outside programs. */
@Command(
        name = "ledger",
        description = "Gives the ledger of an account to outside programs.",
        synopsisSubcommandLabel = "export")
public final class LedgerCommand {

    private final Project project;
    private final Terminal terminal;

    public LedgerCommand(Project project, Terminal terminal) {
        this.project = project;
        this.terminal = terminal;
    }

    public Export export() {
        return new Export(project, terminal);
    }

    /** Writes the journal of an account to standard output, as that of a run is written. */
    @Command(
            name = "export",
            description = "Writes the journal of an account for an accounting program to standard output.")
    public static final class Export implements Callable<Integer> {

        private final Running running;
        private final Terminal terminal;

        @Option(
                names = "--format",
                required = true,
                paramLabel = "hledger|beancount|ledger",
                description = "The program that will read it.")
        private String format = "";

        @Option(names = "--account", required = true, paramLabel = "ID", description = "Such as north.core.")
        private String account = "";

        @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the one started last.")
        private Optional<Path> state = Optional.empty();

        Export(Project project, Terminal terminal) {
            this.running = new Running(project, terminal);
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            PlainTextJournal program = JournalFormat.named(format);
            try (Conversation talk = running.required(state).talk()) {
                terminal.answer().print(program.write(talk.accounts().journal(account)));
            }
            return ExitCode.ANSWERED;
        }
    }
}

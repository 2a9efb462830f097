package org.alvh.local;

import java.nio.file.Path;
import org.alvh.cli.CommandEdge;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.local.command.DevCommand;
import org.alvh.local.command.DownCommand;
import org.alvh.local.command.LedgerCommand;
import org.alvh.local.command.RetryCommand;
import org.alvh.local.command.StatusCommand;
import org.alvh.local.command.TokenCommand;
import org.alvh.local.command.UpCommand;
import org.alvh.local.part.Project;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the local platform. */
@Command(
        name = "alvh",
        synopsisSubcommandLabel = "COMMAND",
        description = "Starts, asks and stops the whole platform on this machine.")
public final class LocalCommand {

    /** The project's folder; the dispatcher script sets it. */
    static final String ROOT_PROPERTY = "alvh.root";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows what the command takes.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it itself
    private boolean help;

    private LocalCommand() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandEdge edge = CommandEdge.ofProcess();
        String root = System.getProperty(ROOT_PROPERTY);
        if (root == null) {
            throw new NoAnswer(ROOT_PROPERTY + " does not say where the project is: start this with the script alvh");
        }
        System.exit(edge.run(commandLine(new Project(Path.of(root)), edge.terminal()), arguments));
    }

    static CommandLine commandLine(Project project, Terminal terminal) {
        LedgerCommand ledger = new LedgerCommand(project, terminal);
        return new CommandLine(new LocalCommand())
                .addSubcommand(new UpCommand(project, terminal))
                .addSubcommand(new DownCommand(project, terminal))
                .addSubcommand(new StatusCommand(project, terminal))
                .addSubcommand(new TokenCommand(project, terminal))
                .addSubcommand(new RetryCommand(project, terminal))
                .addSubcommand(new CommandLine(ledger).addSubcommand(ledger.export()))
                .addSubcommand(new DevCommand(project, terminal));
    }
}

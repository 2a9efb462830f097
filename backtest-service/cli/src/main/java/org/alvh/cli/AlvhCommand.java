package org.alvh.cli;

import org.alvh.cli.price.PriceCommand;
import org.alvh.cli.run.BacktestCommand;
import org.alvh.cli.verify.VerifyCommand;
import org.alvh.cli.vix.VixCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of research. */
@Command(
        name = "alvh",
        synopsisSubcommandLabel = "COMMAND",
        description = "Back-tests, prices and imports for iron condors under a layered VIX hedge.")
public final class AlvhCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows what the command takes.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it itself
    private boolean help;

    private AlvhCommand() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandEdge edge = CommandEdge.ofProcess();
        System.exit(edge.run(commandLine(edge.terminal()), arguments));
    }

    /** Runs one command line and returns its exit code. */
    static int run(Terminal terminal, boolean debug, String... arguments) {
        return new CommandEdge(terminal, debug).run(commandLine(terminal), arguments);
    }

    private static CommandLine commandLine(Terminal terminal) {
        LedgerCommand ledgerCommand = new LedgerCommand(terminal);
        CommandLine ledger = new CommandLine(ledgerCommand).addSubcommand(ledgerCommand.export());
        return new CommandLine(new AlvhCommand())
                .addSubcommand(new BacktestCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new PriceCommand(terminal))
                .addSubcommand(new VixCommand(terminal))
                .addSubcommand(new CalendarCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(ledger);
    }
}

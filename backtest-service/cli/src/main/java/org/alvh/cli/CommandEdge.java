package org.alvh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The edge of a command line: runs it and turns whatever ends it into one line on standard error and an
 * {@link ExitCode}. No exception passes it, and none is caught anywhere else to be shown.
 */
public final class CommandEdge {

    /** Set to 1 in the environment it adds the stack trace of an unexpected failure. */
    static final String DEBUG_VARIABLE = "ALVH_DEBUG";

    private final Terminal terminal;
    private final boolean debug;

    /** @param debug whether an unexpected failure shows its stack trace */
    public CommandEdge(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** The edge of a process of its own: its standard streams, its environment. */
    public static CommandEdge ofProcess() {
        Locale.setDefault(Locale.ROOT);
        return new CommandEdge(
                new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err)),
                "1".equals(System.getenv(DEBUG_VARIABLE)));
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Runs one command line and returns its exit code. */
    public int run(CommandLine commands, String... arguments) {
        int exitCode = execute(commands, arguments);
        boolean lost = terminal.answer().checkError();
        if (lost) {
            terminal.note("error: the answer could not be written to standard output");
        }
        return lost && exitCode == ExitCode.ANSWERED ? ExitCode.NOT_ANSWERED : exitCode;
    }

    private int execute(CommandLine commands, String... arguments) {
        ArgumentValues.readBy(commands)
                .setExpandAtFiles(false)
                .setOut(terminal.answer())
                .setErr(terminal.notes())
                .setParameterExceptionHandler(this::wrongArguments)
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return unexpected(exhausted);
        }
    }

    private int wrongArguments(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        terminal.note("error: " + reason(wrong) + "; " + possible(command));
        return ExitCode.WRONG_QUESTION;
    }

    private static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = unmatched.getUnmatched().getFirst();
            boolean isRoot = wrong.getCommandLine().getParent() == null;
            return (isRoot ? "unknown command '" : "unexpected argument '") + first + "'";
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String possible(CommandLine command) {
        if (command.getParent() == null) {
            return "the commands are "
                    + String.join(", ", command.getSubcommands().keySet());
        }
        List<String> options = command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .sorted()
                .toList();
        return command.getCommandName() + " takes " + String.join(", ", options);
    }

    private int failed(Exception failure) {
        return switch (failure) {
            case WrongQuestion wrong -> {
                terminal.note("error: " + wrong.getMessage());
                yield ExitCode.WRONG_QUESTION;
            }
            case NoAnswer none -> {
                terminal.note("error: " + none.getMessage());
                yield ExitCode.NOT_ANSWERED;
            }
            default -> unexpected(failure);
        };
    }

    private int unexpected(Throwable failure) {
        terminal.note("error: this is a bug in alvh: " + failure + " (" + DEBUG_VARIABLE + "=1 shows where)");
        if (debug) {
            failure.printStackTrace(terminal.notes());
        }
        return ExitCode.NOT_ANSWERED;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), false);
    }
}

package org.alvh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command line came to: exit code, standard output, standard error. */
public record CommandRun(int exitCode, String answer, String notes) {

    public static CommandRun of(String... arguments) {
        StringWriter answer = new StringWriter();
        StringWriter notes = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(answer), new PrintWriter(notes));
        int exitCode = AlvhCommand.run(terminal, false, arguments);
        return new CommandRun(exitCode, answer.toString(), notes.toString());
    }
}

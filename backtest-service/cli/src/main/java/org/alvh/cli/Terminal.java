package org.alvh.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks: the answer and nothing else to one side, warnings and progress to the other.
 *
 * @param answer standard output
 * @param notes standard error
 */
public record Terminal(PrintWriter answer, PrintWriter notes) {

    /** One line of the answer; it ends in a line feed on every system. */
    public void answer(String line) {
        answer.print(line + "\n");
    }

    /** One line to standard error, seen at once; line ends inside it become spaces. */
    public void note(String line) {
        notes.print(line.replace('\n', ' ').replace('\r', ' ') + "\n");
        notes.flush();
    }
}

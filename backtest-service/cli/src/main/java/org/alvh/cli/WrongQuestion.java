package org.alvh.cli;

/** The command line asks for what does not exist or makes no sense; the message says what would work. Exit 2. */
public final class WrongQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongQuestion(String message) {
        super(message);
    }
}

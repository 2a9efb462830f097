package org.alvh.cli;

/** The question was sound but cannot be answered here: no data, a damaged folder, a full disk. Exit 1. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAnswer(String message) {
        super(message);
    }

    public NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.alvh.cli;

/** What a command's exit code says to the script that called it. */
public final class ExitCode {

    /** The question was answered; a refusal or a quarantined row is an answer. */
    public static final int ANSWERED = 0;

    /** The question could not be answered. */
    public static final int NOT_ANSWERED = 1;

    /** The question was wrong. */
    public static final int WRONG_QUESTION = 2;

    private ExitCode() {}
}

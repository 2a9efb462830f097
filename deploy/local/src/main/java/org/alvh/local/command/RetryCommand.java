package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.alvh.local.platform.Words;
import org.alvh.local.talk.Conversation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes up a stopped account again. */
@Command(name = "retry", description = "Takes up a stopped account again.")
public final class RetryCommand implements Callable<Integer> {

    private final Running running;
    private final Terminal terminal;

    @Option(names = "--account", required = true, paramLabel = "ID", description = "Such as north.core.")
    private String account = "";

    @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the one started last.")
    private Optional<Path> state = Optional.empty();

    public RetryCommand(Project project, Terminal terminal) {
        this.running = new Running(project, terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Conversation talk = running.required(state).talk()) {
            terminal.answer(account + " " + Words.of(talk.accounts().retry(account), "ACCOUNT_STATE_"));
        }
        return ExitCode.ANSWERED;
    }
}

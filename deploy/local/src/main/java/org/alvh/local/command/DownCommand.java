package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.alvh.local.platform.LocalPlatform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the platform; its state stays. */
@Command(name = "down", description = "Stops the platform; what it keeps stays.")
public final class DownCommand implements Callable<Integer> {

    private final Running running;
    private final Terminal terminal;

    @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the one started last.")
    private Optional<Path> state = Optional.empty();

    public DownCommand(Project project, Terminal terminal) {
        this.running = new Running(project, terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalPlatform platform = running.any(state);
        boolean ended = platform.stop();
        terminal.note((ended ? "stopped the platform in " : "nothing runs of the platform in ")
                + platform.state().path());
        return ExitCode.ANSWERED;
    }
}

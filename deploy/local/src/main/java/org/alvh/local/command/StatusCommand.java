package org.alvh.local.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Project;
import org.alvh.local.platform.PlatformStatus;
import org.alvh.local.platform.StatusDocument;
import org.alvh.local.platform.StatusLines;
import org.alvh.quant.document.PrettyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what the platform does. */
@Command(name = "status", description = "Says what the platform does.")
public final class StatusCommand implements Callable<Integer> {

    private final Running running;
    private final Terminal terminal;

    @Option(names = "--json", description = "For scripts.")
    private boolean json;

    @Option(names = "--state", paramLabel = "DIR", description = "Which platform; without it the one started last.")
    private Optional<Path> state = Optional.empty();

    public StatusCommand(Project project, Terminal terminal) {
        this.running = new Running(project, terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PlatformStatus status = PlatformStatus.of(running.required(state));
        if (json) {
            terminal.answer().print(PrettyJson.text(StatusDocument.of(status)));
        } else {
            StatusLines.of(status).forEach(terminal::answer);
        }
        return ExitCode.ANSWERED;
    }
}
